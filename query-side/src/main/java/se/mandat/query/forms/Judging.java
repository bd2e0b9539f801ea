package se.mandat.query.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.steering.Scale;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.steering.Marks;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.view.Version;

/**
 * The three forms of judging.
 *
 * @param subject the goal's id, the quality factor or the group's title, as far as it is chosen
 * @param about   the period it is about
 */
record Judging(Place place, String subject, String about) {

    Form goal() {
        FormBuilder form = begin("judge.goal", Kind.GOAL);
        Field goal = form.needed("goal", Field.Kind.SELECT)
                .among(choices().goalOrNone(place.reporting(), place.unit().unit()))
                .initially(subject);
        latest().forEach(form::beside);
        return beside(
                        form.ask(
                                goal,
                                about(form),
                                grade(form, scale()),
                                form.field("expected", Field.Kind.CHECK),
                                ground(form),
                                form.field("motivation", Field.Kind.LINES)),
                        Kind.GOAL)
                .askDecision()
                .becomes(typed -> new JudgeGoal(
                        place.id(),
                        typed.id("goal", GoalId::new),
                        typed.id("about", Period::new),
                        typed.id("grade", Grade::new),
                        typed.checked("expected"),
                        typed.text("ground"),
                        typed.optional("motivation")));
    }

    Form quality() {
        FormBuilder form = begin("judge.quality", Kind.QUALITY);
        Field factor = factor(form).initially(subject);
        return beside(form.ask(factor, about(form), grade(form, qualityScale()), ground(form)), Kind.QUALITY)
                .askDecision()
                .becomes(typed -> new JudgeQuality(
                        place.id(),
                        typed.optional("factor"),
                        typed.id("about", Period::new),
                        typed.id("grade", Grade::new),
                        typed.text("ground")));
    }

    Form group() {
        FormBuilder form = begin("judge.group", Kind.GROUP);
        Field title = form.needed("title", Field.Kind.LINE)
                .among(Choices.suggestions(said(Kind.GROUP).map(Judging::titleOf)))
                .initially(subject);
        return beside(
                        form.ask(
                                title,
                                about(form),
                                form.field("met", Field.Kind.COUNT),
                                form.field("of", Field.Kind.COUNT),
                                form.field("grade", Field.Kind.RADIOS)
                                        .among(choices().gradeOrNone())
                                        .initially(""),
                                form.field("expected", Field.Kind.CHECK),
                                ground(form)),
                        Kind.GROUP)
                .askMore(
                        "form.judge.group.which",
                        form.field("metGoals", Field.Kind.CHECKS)
                                .among(choices()
                                        .goals(place.reporting(), place.unit().unit())))
                .askDecision()
                .becomes(this::group);
    }

    private JudgeGroup group(Typed typed) {
        String title = typed.text("title").strip();
        return new JudgeGroup(
                place.id(),
                new GroupId(groupId(title)),
                title,
                typed.id("about", Period::new),
                typed.has("grade") ? typed.id("grade", Grade::new) : null,
                typed.optionalCount("met"),
                typed.optionalCount("of"),
                typed.ids("metGoals", GoalId::new),
                typed.checked("expected"),
                typed.text("ground"));
    }

    /** The latest figures of the goal chosen, if one is. */
    private List<Beside> latest() {
        At at = place.visit().at();
        return at.one(at.views().goals(), subject)
                .map(goal -> new LatestFigures(place.visit())
                        .of(goal.goal(), place.unit().unit(), new Period(about)))
                .orElse(List.of());
    }

    private Choices choices() {
        return new Choices(place.visit());
    }

    private Texts texts() {
        return place.visit().texts();
    }

    private FormBuilder begin(String key, Kind active) {
        FormBuilder form = place.form(key).keepsDraft();
        tab(form, "mal", Kind.GOAL, active);
        tab(form, "kvalitet", Kind.QUALITY, active);
        tab(form, "grupp", Kind.GROUP, active);
        return form;
    }

    private void tab(FormBuilder form, String what, Kind kind, Kind active) {
        String address = place.visit().now(place.page() + "/bedom?vad=" + what);
        var _ = form.tab(texts().get("form.judge.tab." + kind), kind == active ? null : address);
    }

    private Field about(FormBuilder form) {
        return form.needed("about", Field.Kind.SELECT)
                .among(choices().about(place.reporting(), about))
                .initially(about);
    }

    private static Field grade(FormBuilder form, List<Field.Option> grades) {
        return form.needed("grade", Field.Kind.RADIOS).among(grades);
    }

    /** The grades of the goal chosen; where none is yet, those of every scale goals can have. */
    private List<Field.Option> scale() {
        ModelsAt models = new ModelsAt(place.visit().at());
        if (!subject.isEmpty()) {
            return choices().grades(models.scale(new GoalId(subject)));
        }
        Stream<Optional<Scale>> scales = place.visit().at().goalsDuring(place.reporting()).stream()
                .map(models::scale)
                .distinct();
        return Stream.concat(scales, Stream.of(Optional.<Scale>empty()))
                .flatMap(one -> choices().grades(one).stream())
                .collect(Collectors.toMap(
                        Field.Option::value, option -> option, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Field.Option> qualityScale() {
        return choices().grades(new ModelsAt(place.visit().at()).qualityScale(new Period(about).to()));
    }

    /** Of the factors the unit has adopted; where it has none, in words of its own. */
    private Field factor(FormBuilder form) {
        List<Field.Option> adopted = choices().factors(place.unit().unit(), new Period(about));
        return adopted.isEmpty()
                ? form.field("factor", Field.Kind.LINE)
                        .among(Choices.suggestions(
                                said(Kind.QUALITY).map(JudgementRow::subject).filter(word -> !word.isEmpty())))
                : form.field("factor", Field.Kind.SELECT).among(adopted);
    }

    private static Field ground(FormBuilder form) {
        return form.field("ground", Field.Kind.LINES).required(FollowupRule.GROUND_REQUIRED);
    }

    /** What was judged before stands beside; what was judged here is what this takes the place of. */
    private FormBuilder beside(FormBuilder form, Kind kind) {
        here(kind).ifPresent(judged -> {
            var _ = form.replaces(place.sequence(), judged.position(), current(judged.row()))
                    .beside(passage("form.now", judged.row()));
        });
        return form.beside(said(kind)
                .filter(row -> row.subject().equals(key(kind)) && row.about().compareTo(new Period(about)) < 0)
                .max(Comparator.comparing(JudgementRow::about).thenComparing(JudgementRow::reporting))
                .map(row -> passage("form.before", row))
                .orElse(null));
    }

    private static Current[] current(JudgementRow row) {
        Stream<Current> counts = row.kind() == Kind.GROUP
                ? Stream.of(new Current("met", word(row.met())), new Current("of", word(row.ofTotal())))
                : Stream.empty();
        Stream<Current> said = Stream.of(new Current("grade", word(row.grade())), new Current("ground", row.ground()));
        Stream<Current> motivation =
                row.kind() == Kind.GOAL ? Stream.of(new Current("motivation", word(row.motivation()))) : Stream.empty();
        return Stream.of(counts, said, motivation).flatMap(one -> one).toArray(Current[]::new);
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private Optional<Version<JudgementRow>> here(Kind kind) {
        return kind == Kind.GOAL && subject.isEmpty()
                ? Optional.empty()
                : place.visit().at().judgements(place.unit().unit(), place.reporting()).stream()
                        .filter(judged -> judged.row().kind() == kind
                                && judged.row().about().value().equals(about)
                                && judged.row().subject().equals(key(kind)))
                        .findFirst();
    }

    private String key(Kind kind) {
        return kind == Kind.GROUP ? groupId(subject) : subject;
    }

    /** A group keeps the id it has; a new one gets one of its title. */
    private String groupId(String title) {
        return said(Kind.GROUP)
                .filter(row -> titleOf(row).equalsIgnoreCase(title))
                .map(JudgementRow::subject)
                .findFirst()
                .orElseGet(() -> Slug.of(title));
    }

    private static String titleOf(JudgementRow row) {
        return row.title() == null ? row.subject() : row.title();
    }

    /** Everything the unit has judged of a kind. */
    private Stream<JudgementRow> said(Kind kind) {
        List<FollowupRow> reports = place.visit().at().followupsOf(place.unit().unit());
        return reports.stream()
                .flatMap(report -> place.visit().at().judgements(report.unit(), report.reporting()).stream())
                .map(Version::row)
                .filter(row -> row.kind() == kind);
    }

    private Beside passage(String title, JudgementRow row) {
        String heading = row.title() == null || row.kind() == Kind.GOAL
                ? texts().get(title)
                : texts().get(title) + ": " + called(row);
        return new Beside(heading, texts().period(row.about()), words(row), row.ground());
    }

    private String called(JudgementRow row) {
        return row.kind() == Kind.QUALITY ? new Names(place.visit()).factor(row.unit(), titleOf(row)) : titleOf(row);
    }

    private @Nullable String words(JudgementRow row) {
        String grade = row.grade() == null ? null : new Marks(place.visit()).word(row);
        return row.met() == null
                ? grade
                : texts().get("count.of", String.valueOf(row.met()), String.valueOf(row.ofTotal()));
    }
}
