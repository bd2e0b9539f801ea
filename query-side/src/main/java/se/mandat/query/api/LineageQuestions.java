package se.mandat.query.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.Lineage;
import se.mandat.query.organisation.Lineage.Kin;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.organisation.UnitsMaking;
import se.mandat.query.organisation.UnitsMaking.Constituent;

/** Whom a unit comes from, who came after, and whose figures make up its own, as JSON. */
@RestController
@RequestMapping("/api/{municipality}/organisation/units/{unit}")
class LineageQuestions {
    /** A unit's lineage: nearest first. */
    record UnitLineage(UnitId unit, String name, List<Relative> before, List<Relative> after) {}

    /** One before or after, and the decision that made it so. */
    record Relative(Kin kin, String name, @Nullable Decision decision) {}

    /** Which organisation a sum is made by. */
    enum Structure {
        THEN,
        NOW
    }

    /** The units a unit is made of on a day. */
    record Made(UnitId unit, LocalDate on, Structure structure, List<Constituent> of) {}

    @GetMapping("/lineage")
    UnitLineage lineage(Question asked, @PathVariable UnitId unit) {
        UnitRow row = asked.at().unit(unit);
        Lineage lineage = Lineage.of(unit, asked.at().units().values());
        return new UnitLineage(unit, row.name(), relatives(asked, lineage.before()), relatives(asked, lineage.after()));
    }

    private static List<Relative> relatives(Question asked, List<Kin> kin) {
        return kin.stream()
                .map(one -> new Relative(
                        one,
                        asked.at().unit(one.unit()).name(),
                        one.act() == null ? null : asked.at().event(one.act()).decision()))
                .toList();
    }

    /** {@code on} is the day whose figures are meant; with {@code NOW} the organisation is that of {@code now}, the moment shown unless said. */
    @GetMapping("/made-of")
    Made madeOf(
            Question asked,
            @PathVariable UnitId unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "THEN") Structure structure,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate now) {
        UnitsMaking making = new UnitsMaking(asked.at().units().values());
        List<Constituent> parts = switch (structure) {
            case THEN -> making.then(unit, on);
            case NOW -> making.now(unit, on, now == null ? asked.visit().asOf().day() : now);
        };
        return new Made(unit, on, structure, parts);
    }
}
