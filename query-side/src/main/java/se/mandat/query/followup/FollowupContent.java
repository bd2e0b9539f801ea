package se.mandat.query.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.steering.About;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.FigureRow.Waiting;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * A unit's follow-up of a period as its page shows it.
 *
 * @param waiting  outcomes with a correction that waits for another person
 * @param expected indicators that have a target or were reported last time, and are not reported yet
 * @param unjudged goals of the unit that are not judged yet
 * @param standing how far it has come, and which version is shown
 * @param words    what it says in words, and what was said of it
 */
public record FollowupContent(
        Visit visit,
        UnitRow unit,
        PeriodRow period,
        Optional<FollowupRow> followup,
        List<Figure> outcomes,
        List<Figure> forecasts,
        List<Figure> waiting,
        List<IndicatorId> expected,
        List<Judged> judgements,
        List<GoalRow> unjudged,
        ReportStanding standing,
        ReportWords words)
        implements Tabular {
    @Override
    public Sheet sheet() {
        return ReportSheet.of(this);
    }

    /** A figure, what it or the longer period it is part of aimed at, and what was said last time. */
    public record Figure(
            FigureRow row, HistoryRow event, Optional<Version<TargetRow>> target, Optional<Version<FigureRow>> before) {
        /** The longer period the target is for, where it is for one. */
        public @Nullable Period aimedFor() {
            return target.map(aim -> aim.row().period())
                    .filter(period -> !period.equals(row.about()))
                    .orElse(null);
        }
    }

    /** A judgement and the one before it. */
    public record Judged(JudgementRow row, HistoryRow event, Optional<JudgementRow> before) {}

    public Names names() {
        return new Names(visit);
    }

    public UnitId unitId() {
        return unit.unit();
    }

    public Period reporting() {
        return period.period();
    }

    public String unitName() {
        return unit.nameOn(reporting().to());
    }

    /** This page. */
    public String page() {
        return visit.url("enheter/" + unitId() + "/uppfoljning/" + reporting());
    }

    /** The page of something to do here. */
    public String to(String step) {
        return visit.now("enheter/" + unitId() + "/uppfoljning/" + reporting() + "/" + step);
    }

    /** The section that was returned, as it is called where it is known. */
    public String returnedTitle() {
        Section section = followup.map(FollowupRow::returnedSection).orElse(null);
        return words.parts().stream()
                .filter(part -> part.section().equals(section))
                .map(ReportWords.Part::title)
                .findFirst()
                .orElse(section == null ? "" : section.subject());
    }

    /** The page where an outcome is corrected, or a correction decided. */
    public String toCorrection(FigureRow row, String step) {
        return to("utfall/" + row.indicator() + "/" + row.about() + "/ratta" + step);
    }

    /** Whether a correction of the outcome waits to be approved or declined, so that no other can be proposed. */
    public boolean hasWaiting(FigureRow row) {
        boolean written = period.status() == PeriodStatus.OPEN && isWithWriter();
        return !written
                && waiting.stream()
                        .map(Figure::row)
                        .anyMatch(one -> one.indicator().equals(row.indicator())
                                && one.about().equals(row.about()));
    }

    /** Whether figures and judgements can be given now. */
    public boolean isWritable() {
        boolean open = period.status() == PeriodStatus.OPEN || isRevision();
        return open && !standing.isDecidedShown() && isWithWriter();
    }

    private boolean isWithWriter() {
        return followup.map(row -> !row.stage().isHandedIn()).orElse(false);
    }

    /** What the report does not say yet, in the order it is best said. */
    public List<Left> left() {
        return Left.of(this);
    }

    /** Whether the steering model asks something of every goal that is judged, and some are not yet. */
    public boolean asksOfGoals() {
        return !unjudged.isEmpty()
                && new ModelsAt(visit.at())
                        .on(reporting().to()).stream()
                                .flatMap(row -> row.model().texts().stream())
                                .anyMatch(text -> text.about() == About.GOAL && text.required());
    }

    /** Whether the report was decided before, and is written anew. */
    public boolean isRevision() {
        return followup.map(row -> row.revision() > 0).orElse(false);
    }

    /** Whether the decided version is shown while another is being written. */
    public boolean isBesideRevision() {
        return standing.isDecidedShown()
                && followup.map(row -> !row.stage().isDecided()).orElse(false);
    }

    public boolean isAt(Stage stage) {
        return followup.map(row -> row.stage() == stage).orElse(false);
    }

    /** Whether somebody is asked to report who has not begun. */
    public boolean canOpen() {
        return followup.isEmpty() && period.status() == PeriodStatus.OPEN && unit.existsDuring(reporting());
    }

    /** The periods the unit has reported beside this one: the nearest before and the nearest after, as far as there are any. */
    public List<Period> nearest() {
        List<Period> reported = visit.at().followupsOf(unitId()).stream()
                .map(FollowupRow::reporting)
                .toList();
        Optional<Period> earlier = reported.stream()
                .filter(period -> period.compareTo(reporting()) < 0)
                .max(Comparator.naturalOrder());
        Optional<Period> later = reported.stream()
                .filter(period -> period.compareTo(reporting()) > 0)
                .min(Comparator.naturalOrder());
        return Stream.of(earlier, later).flatMap(Optional::stream).toList();
    }

    /** The event that submitted the report, while it stands. */
    public Optional<HistoryRow> submission() {
        return followup.map(FollowupRow::submittedAt).map(visit.at()::event);
    }

    /** The event that approved it. */
    public Optional<HistoryRow> approval() {
        return followup.map(FollowupRow::approvedAt).map(visit.at()::event);
    }

    /** Whether the visitor submitted it, and therefore does not approve it. */
    public boolean isOwnReport() {
        return submission().map(event -> isVisitor(event.actor())).orElse(false);
    }

    /** Whether the visitor entered a figure of it, and therefore does not approve it. */
    public boolean hasOwnFigures() {
        return Stream.concat(outcomes.stream(), forecasts.stream()).anyMatch(this::isOwn);
    }

    /** Whether the visitor proposed the correction or entered the figure, and therefore does not approve it. */
    public boolean isOwn(Figure figure) {
        Waiting waiting = figure.row().waiting();
        boolean proposed = waiting != null && isVisitor(waiting.proposedBy());
        return proposed || isVisitor(enteredBy(figure.event()));
    }

    private static String enteredBy(HistoryRow event) {
        return event.event() instanceof OutcomeCorrected e && e.proposedBy() != null ? e.proposedBy() : event.actor();
    }

    private boolean isVisitor(String actor) {
        return visit.person().map(person -> person.id().equals(actor)).orElse(false);
    }

    /** A figure with what it is counted in. */
    public String words(IndicatorId indicator, Measurement measurement) {
        String words = visit.texts().measurement(measurement);
        return measurement.missing() == null ? words + " " + names().unitOfMeasure(indicator) : words;
    }

    /** A target in words. */
    public String words(TargetRow target) {
        return visit.texts().word(target.comparison()) + " " + visit.texts().number(target.level());
    }

    /** What a judgement is of. */
    public String subject(JudgementRow row) {
        return switch (row.kind()) {
            case GOAL -> names().goal(new GoalId(row.subject()));
            case QUALITY ->
                row.subject().isEmpty() ? visit.texts().get("fup.quality") : names().factor(row.unit(), row.subject());
            case GROUP -> row.title() == null ? row.subject() : row.title();
        };
    }

    /** Where one says again what an earlier report said, or marks a section. */
    public String value(Section section) {
        return section.kind() + "/" + section.subject();
    }

    /** Whether a figure was corrected after the report was approved. */
    public boolean isAfterApproval(Figure figure) {
        Long approved = followup.map(FollowupRow::approvedAt).orElse(null);
        return approved != null && figure.event().own() > approved;
    }

    /** Whether there is something to cite. */
    public boolean hasSource(HistoryRow event) {
        return event.source() != null || event.decision() != null;
    }

    /** The id of the command a button sends. */
    public String newId() {
        return UUID.randomUUID().toString();
    }
}
