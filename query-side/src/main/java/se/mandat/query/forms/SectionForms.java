package se.mandat.query.forms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.FollowupCommand.ConfirmUnchanged;
import se.mandat.kernel.FollowupCommand.MarkSectionReady;
import se.mandat.kernel.FollowupCommand.ReopenSection;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/** The buttons of a report's sections: ready, open again, and unchanged since last time. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}")
class SectionForms {
    private static final String FIELD = "section";

    private final Sending sending;

    SectionForms(Sending sending) {
        this.sending = sending;
    }

    @PostMapping("/avsnitt-klart")
    View ready(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        Form form = place.form("ready").becomes(typed -> new MarkSectionReady(place.id(), chosen(typed)));
        return sending.send(visit, form, words);
    }

    @PostMapping("/avsnitt-oppnas")
    View reopen(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        Form form = place.form("reopen").becomes(typed -> new ReopenSection(place.id(), chosen(typed)));
        return sending.send(visit, form, words);
    }

    @PostMapping("/oforandrad")
    View unchanged(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        Form form = place.form("unchanged")
                .becomes(typed -> new ConfirmUnchanged(
                        place.id(),
                        chosen(typed),
                        FollowupId.of(place.unit().unit(), typed.id("earlier", Period::new))));
        return sending.send(visit, form, words);
    }

    private static Section chosen(Typed typed) {
        return Objects.requireNonNullElse(section(typed), Section.TEXTS);
    }

    /** The section chosen in a form; nothing where it is the whole. */
    static @Nullable Section section(Typed typed) {
        String chosen = typed.text(FIELD);
        if (chosen.isEmpty()) {
            return null;
        }
        String[] words = chosen.split("/", 2);
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.name().equals(words[0]) && words.length == 2)
                .findFirst()
                .map(kind -> new Section(kind, words[1]))
                .orElseThrow(() -> new Rejected(CommonRule.MALFORMED_ID, chosen));
    }

    /** The sections of a report to choose among, or the whole. */
    static List<Option> options(Place place) {
        Names names = new Names(place.visit());
        Stream<Option> whole = Stream.of(new Option("", place.visit().texts().get("choose.section")));
        Stream<Option> judged = place.visit().at().judgements(place.unit().unit(), place.reporting()).stream()
                .map(version -> option(section(version.row()), title(version.row(), names)));
        Stream<Option> figures = place.visit().at().figures(place.unit().unit(), place.reporting()).stream()
                .map(version -> version.row().indicator())
                .distinct()
                .map(indicator -> option(Section.of(indicator), names.indicator(indicator)));
        Stream<Option> texts =
                Stream.of(option(Section.TEXTS, place.visit().texts().get("fup.texts")));
        return Stream.of(whole, judged, figures, texts)
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private static Option option(Section section, String title) {
        return new Option(section.kind() + "/" + section.subject(), title);
    }

    private static Section section(JudgementRow row) {
        return switch (row.kind()) {
            case GOAL -> Section.of(new GoalId(row.subject()));
            case QUALITY -> new Section(SectionKind.QUALITY, row.subject());
            case GROUP -> Section.of(new GroupId(row.subject()));
        };
    }

    private static String title(JudgementRow row, Names names) {
        return switch (row.kind()) {
            case GOAL -> names.goal(new GoalId(row.subject()));
            case QUALITY, GROUP -> Objects.requireNonNullElse(row.title(), row.subject());
        };
    }
}
