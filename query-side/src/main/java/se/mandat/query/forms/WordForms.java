package se.mandat.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.FollowupCommand.Comment;
import se.mandat.kernel.FollowupCommand.HoldDialogue;
import se.mandat.kernel.FollowupCommand.WriteText;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.query.QueryRule;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.ReportAt;
import se.mandat.query.followup.WordingRow;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.history.Phrase.TextName;
import se.mandat.query.history.TextNames;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** What is said in words in a report and of it: its texts, comments, and dialogues. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/{step:text|kommentera|dialog}")
class WordForms {
    private static final String SUMMARY = "sammanfattning";

    private final Sending sending;

    WordForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam(name = "vad", defaultValue = SUMMARY) String what) {
        return sending.show(visit, form(Place.of(visit, unit, period), step, what));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam(name = "vad", defaultValue = SUMMARY) String what,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(Place.of(visit, unit, period), step, what), words);
    }

    private static Form form(Place place, String step, String what) {
        return switch (step) {
            case "text" -> text(place, what);
            case "kommentera" -> comment(place);
            case "dialog" -> dialogue(place);
            default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
        };
    }

    /** What was written last time stands beside, and is never filled in. */
    private static Form text(Place place, String what) {
        Visit visit = place.visit();
        TextName asked = new TextName(place.unit().unit(), place.reporting(), what);
        String title = new TextNames(visit.texts(), new Names(visit)).of(asked);
        FormBuilder form = place.form("text").keepsDraft().title(title);
        boolean ofTheUnit = what.indexOf('.') < 0;
        written(place, place.reporting(), what)
                .ifPresent(row -> form.replaces(
                        place.sequence(),
                        row.position(),
                        new Current("text", row.row().text())));
        return form.lede(visit.texts().get(ofTheUnit ? "form.text.lede" : "form.text.lede.part"))
                .ask(form.needed("text", Kind.LINES)
                        .initially(written(place, place.reporting(), what)
                                .map(row -> row.row().text())
                                .orElse(null)))
                .beside(last(place, what))
                .becomes(typed -> new WriteText(place.id(), what, typed.text("text")));
    }

    private static Optional<Version<WordingRow>> written(Place place, Period reporting, String what) {
        return new ReportAt(place.visit().at(), place.unit().unit(), reporting)
                .written().stream()
                        .filter(version -> version.row().name().equals(what))
                        .findFirst();
    }

    private static @Nullable Beside last(Place place, String what) {
        return place.visit().at().followupsOf(place.unit().unit()).stream()
                .map(FollowupRow::reporting)
                .filter(period -> period.compareTo(place.reporting()) < 0)
                .max(Period::compareTo)
                .flatMap(before -> passage(place, before, what))
                .orElse(null);
    }

    private static Optional<Beside> passage(Place place, Period before, String what) {
        String title = place.visit().texts().get("form.before");
        return written(place, before, what)
                .map(row -> new Beside(
                        title,
                        place.visit().texts().period(before),
                        null,
                        row.row().text()));
    }

    private static Form comment(Place place) {
        FormBuilder form = place.form("comment").keepsDraft();
        return form.allowed(Role.CONTROLLER, Role.UNIT_MANAGER, Role.POLITICIAN)
                .ask(
                        form.field("section", Kind.SELECT).among(SectionForms.options(place)),
                        form.needed("text", Kind.LINES))
                .becomes(typed -> new Comment(place.id(), SectionForms.section(typed), typed.text("text")));
    }

    private static Form dialogue(Place place) {
        FormBuilder form = place.form("dialogue").keepsDraft();
        return form.allowed(Role.CONTROLLER, Role.UNIT_MANAGER, Role.POLITICIAN)
                .ask(
                        form.needed("held", Kind.DAY),
                        form.field("takingPart", Kind.LINES),
                        form.needed("summary", Kind.LINES),
                        form.field("agreed", Kind.CHECKS).among(activities(place)))
                .becomes(typed -> new HoldDialogue(
                        place.id(),
                        typed.day("held"),
                        typed.lines("takingPart"),
                        typed.text("summary"),
                        typed.ids("agreed", ActivityId::new)));
    }

    /** What the unit does in the year of the report or the next. */
    private static List<Option> activities(Place place) {
        ActivitiesAt activities = new ActivitiesAt(place.visit().at());
        int year = place.reporting().year();
        return Stream.of(year, year + 1)
                .flatMap(each -> activities.of(place.unit().unit(), Period.year(each)).stream())
                .distinct()
                .map(row -> new Option(row.activity().value(), row.title()))
                .toList();
    }
}
