package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.At;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;

/** Who reports for a period, and how far each has come. */
public record Reporters(At at, PeriodRow period) {
    /** So few that each is asked about by itself. */
    private static final int FEW = 12;

    /** How far a unit has come with its report. */
    public enum Progress {
        NOT_STARTED,
        WRITING,
        /** Every section is marked ready. */
        READY,
        SUBMITTED,
        RETURNED,
        APPROVED,
        DECIDED,
        PUBLISHED;

        /** Whether the unit itself has something left to do. */
        public boolean isWithUnit() {
            return this == NOT_STARTED || this == WRITING || this == READY || this == RETURNED;
        }
    }

    /** One unit's report. */
    public record Reporter(UnitId unit, UnitType level, Progress progress, int revision, Lateness lateness) {
        /** Whether the unit should have handed it in by now. */
        public boolean isOverdue() {
            return progress.isWithUnit() && lateness.isLate() && revision == 0;
        }
    }

    /** Every unit that has begun a report, or has goals in force, those furthest behind first. */
    public List<Reporter> all(LocalDate today) {
        Map<UnitId, FollowupRow> begun = at.followups(period.period()).stream()
                .collect(Collectors.toMap(FollowupRow::unit, Function.identity()));
        at.recallWhen(begun.values().stream()
                .flatMap(row -> Stream.ofNullable(row.handedInAt()))
                .toList());
        return expected(at, period.period(), begun.keySet())
                .map(unit -> reporter(at.unit(unit), begun.get(unit), today))
                .sorted(Comparator.comparing(Reporter::progress)
                        .thenComparing(one -> at.unit(one.unit()).name()))
                .toList();
    }

    /** The units that report for a period: those that have begun, and those with goals in force. */
    public static Stream<UnitId> expected(At at, Period period, Collection<UnitId> begun) {
        List<UnitId> others = at.units().values().stream()
                .filter(unit -> unit.existsDuring(period))
                .map(UnitRow::unit)
                .filter(unit -> !begun.contains(unit))
                .toList();
        Stream<UnitId> owners = others.size() > FEW
                ? at.goalsDuring(period).stream().map(goal -> goal.ownerOn(period.to()))
                : others.stream().filter(unit -> hasGoals(at, unit, period));
        return Stream.concat(begun.stream(), owners)
                .distinct()
                .filter(unit -> at.unit(unit).existsDuring(period));
    }

    /** Whether a unit has a goal in force at the end of a period, so that its report is asked for. */
    public static boolean hasGoals(At at, UnitId unit, Period period) {
        return at.goalsOf(unit, period).stream()
                .anyMatch(goal -> goal.ownerOn(period.to()).equals(unit));
    }

    private Reporter reporter(UnitRow unit, @Nullable FollowupRow row, LocalDate today) {
        return new Reporter(
                unit.unit(),
                unit.type(),
                progress(row),
                row == null ? 0 : row.revision(),
                Lateness.of(at, unit, period, row, today));
    }

    private Progress progress(@Nullable FollowupRow row) {
        if (row == null) {
            return Progress.NOT_STARTED;
        }
        return switch (row.stage()) {
            case OPEN -> isReady(row) ? Progress.READY : Progress.WRITING;
            case SUBMITTED -> Progress.SUBMITTED;
            case RETURNED -> Progress.RETURNED;
            case APPROVED -> Progress.APPROVED;
            case DECIDED -> Progress.DECIDED;
            case PUBLISHED -> Progress.PUBLISHED;
        };
    }

    private boolean isReady(FollowupRow row) {
        return !row.ready().isEmpty() && row.ready().size() >= new ReportAt(at, row.unit(), row.reporting()).sections();
    }
}
