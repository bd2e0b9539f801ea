package se.mandat.query.forms;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.ui.Visit;

/** Judges a goal, a quality, or a group of goals as a whole; {@code vad} says which. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/bedom")
class JudgementForm {
    private static final Map<String, Kind> KINDS =
            Map.of("mal", Kind.GOAL, "kvalitet", Kind.QUALITY, "grupp", Kind.GROUP);

    private final Sending sending;

    JudgementForm(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "vad", defaultValue = "mal") String what,
            @RequestParam(name = "mal", defaultValue = "") String goal,
            @RequestParam(name = "faktor", defaultValue = "") String factor,
            @RequestParam(name = "avser", defaultValue = "") String about) {
        Place place = Place.of(visit, unit, period);
        String when = about.isEmpty() ? place.reporting().value() : about;
        return sending.show(visit, form(place, what, goal.isEmpty() ? factor : goal, when));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "vad", defaultValue = "mal") String what,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        String when = Choices.offered(
                new Choices(visit).about(place.reporting(), words.getFirst("avser")),
                words.getFirst("about"),
                place.reporting().value());
        Kind kind = KINDS.getOrDefault(what, Kind.GOAL);
        String field = switch (kind) {
            case GOAL -> "goal";
            case QUALITY -> "factor";
            case GROUP -> "title";
        };
        String subject = Objects.requireNonNullElse(words.getFirst(field), "").strip();
        return sending.send(visit, form(place, what, subject, when), words);
    }

    private static Form form(Place place, String what, String subject, String about) {
        Judging judging = new Judging(place, subject, about);
        return switch (KINDS.getOrDefault(what, Kind.GOAL)) {
            case GOAL -> judging.goal();
            case QUALITY -> judging.quality();
            case GROUP -> judging.group();
        };
    }
}
