package se.mandat.query.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.FollowupCommand.JudgeCoverage;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.ui.Visit;

/** Judges how well the goals below cover a goal together (träffbild); {@code mal} is the goal. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/traffbild")
class CoverageForm {
    private final Sending sending;

    CoverageForm(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "mal", defaultValue = "") String goal) {
        return sending.show(visit, form(Place.of(visit, unit, period), goal));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(Place.of(visit, unit, period), ""), words);
    }

    private static Form form(Place place, String goal) {
        Visit visit = place.visit();
        FormBuilder form = place.form("coverage");
        return form.ask(
                        form.needed("goal", Kind.SELECT)
                                .among(new Choices(visit)
                                        .goals(place.reporting(), place.unit().unit()))
                                .initially(goal),
                        form.needed("coverage", Kind.RADIOS).among(degrees(visit)),
                        form.field("ground", Kind.LINES).required(FollowupRule.GROUND_REQUIRED))
                .becomes(typed -> new JudgeCoverage(
                        place.id(),
                        typed.id("goal", GoalId::new),
                        place.reporting(),
                        Objects.requireNonNull(typed.constant("coverage", Coverage.class)),
                        typed.text("ground")));
    }

    private static List<Option> degrees(Visit visit) {
        Stream<Coverage> all = Arrays.stream(Coverage.values());
        return all.map(degree -> new Option(degree.name(), visit.texts().word(degree)))
                .toList();
    }
}
