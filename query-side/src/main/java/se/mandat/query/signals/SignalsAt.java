package se.mandat.query.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.plans.PlansAt;
import se.mandat.query.ui.Visit;

/** What can be seen in a municipality at one position; {@code today} is the day lateness is counted to. */
public record SignalsAt(At at, LocalDate today) {
    private static final Comparator<Signal> IN_ORDER = Comparator.comparing(Signal::kind)
            .thenComparing(Signal::about)
            .thenComparing(signal -> signal.evidence().getLast())
            .thenComparing(Signal::subject);

    /** What a visitor can see: lateness is counted to today, or to the day that is looked back to. */
    public static SignalsAt of(Visit visit, Clock clock) {
        LocalDate today = visit.asOf().today(clock);
        return new SignalsAt(visit.at(), today);
    }

    /** Those a filter asks for: of a goal over all years, or of a year. */
    public List<Signal> asked(SignalFilter filter, int year) {
        String goal = filter.mal();
        LocalDate last = Period.year(year).to();
        LocalDate day = last.isBefore(today) ? last : today;
        List<Signal> all = goal == null
                ? during(year, filter.units(day, at.units()))
                : of(At.found(at.goal(new GoalId(goal)), goal));
        return all.stream().filter(filter.on(day, at.units())).toList();
    }

    /** One by its id; refused with {@link QueryRule#NOTHING_HERE}. */
    public Signal one(String id) {
        boolean dated = id.matches("\\d{4}\\..+");
        return At.found(
                (dated ? during(Integer.parseInt(id.substring(0, 4))) : List.<Signal>of())
                        .stream().filter(signal -> signal.id().equals(id)).findFirst(),
                id);
    }

    /** The years with reporting periods that have begun, the last first; this year where there is none. */
    public List<Integer> years() {
        List<Integer> years = at.periods().stream()
                .map(row -> row.period().year())
                .filter(year -> year <= today.getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return years.isEmpty() ? List.of(today.getYear()) : years;
    }

    /** The units one can ask for, by name. */
    public List<UnitRow> units() {
        return at.units().values().stream()
                .sorted(Comparator.comparing(UnitRow::name))
                .toList();
    }

    /** Everything about a year. */
    public List<Signal> during(int year) {
        return during(year, Set.of());
    }

    /** The same, but read only as far as it may concern some units; of no unit in particular where there are none. */
    private List<Signal> during(int year, Set<UnitId> only) {
        Period whole = Period.year(year);
        YearReading read = YearReading.of(at, year, only);
        GoalReading goals = new GoalReading(at, read.targets(), read.figures());
        ReportReading reports = new ReportReading(at, today);
        return inOrder(Stream.of(
                        goals.targets(),
                        goals.judgements(read.judgements()),
                        read.redefined().stream().flatMap(goals::redefined).toList(),
                        goals.owners(read.goals(), whole, today),
                        new PlansAt(at)
                                .during(whole, only).stream()
                                        .flatMap(reports::accounted)
                                        .toList(),
                        reports.of(year, only))
                .flatMap(List::stream)
                .filter(signal -> signal.about().year() == year));
    }

    /** What can be seen of one goal: its targets, how it was judged, and who answers for it. */
    public List<Signal> of(GoalRow goal) {
        GoalReading reading = GoalReading.of(at, goal);
        return inOrder(Stream.of(
                        reading.targets(),
                        reading.judgements(at.judgements(goal.goal())),
                        reading.owners(List.of(goal), Period.year(today.getYear()), today))
                .flatMap(List::stream));
    }

    /** What can be seen of one report. */
    public List<Signal> of(FollowupRow report) {
        ReportReading reports = new ReportReading(at, today);
        List<Signal> signals = new ArrayList<>(reports.steps(List.of(report)));
        signals.addAll(at.period(report.reporting()).stream()
                .flatMap(period -> reports.late(report.unit(), period, report))
                .toList());
        signals.addAll(new PlansAt(at)
                .plan(report.unit(), report.reporting()).stream()
                        .flatMap(reports::accounted)
                        .toList());
        return inOrder(signals.stream());
    }

    private static List<Signal> inOrder(Stream<Signal> signals) {
        return signals.sorted(IN_ORDER).collect(Collectors.toUnmodifiableList());
    }
}
