package se.mandat.query.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.steering.Scale;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.missions.FactorRow;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.steering.Marks;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What there is to choose among. */
record Choices(Visit visit) {
    private static final int TWO_DIGITS = 10;
    private static final int MONTHS = 12;
    private static final int THIRDS = 3;
    private static final int MOST_YEARS = 8;

    private At at() {
        return visit.at();
    }

    private Texts texts() {
        return visit.texts();
    }

    /** The first option of a list where something must be chosen. */
    private Stream<Option> none(String text) {
        return Stream.of(new Option("", texts().get(text)));
    }

    /** Units there are on a day. */
    List<Option> units(LocalDate day) {
        return at().units().values().stream()
                .filter(unit -> unit.existsOn(day))
                .map(unit -> new Option(unit.unit().value(), unit.nameOn(day), texts().word(unit.type())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> unitOrNone(LocalDate day) {
        return Stream.concat(none("choose.unit"), units(day).stream()).toList();
    }

    List<Option> areas(LocalDate day) {
        Stream<Option> adopted = at().areas().stream()
                .filter(area -> area.lastDay() == null || !area.lastDay().isBefore(day))
                .map(area -> new Option(area.area().value(), area.title() + " (" + area.mandate() + ")"));
        return Stream.concat(none("choose.area"), adopted).toList();
    }

    /** Goals in force during a period, those of a unit first. */
    List<Option> goals(Period period, @Nullable UnitId first) {
        return options(at().goalsDuring(period), first);
    }

    private static List<Option> options(List<GoalRow> goals, @Nullable UnitId first) {
        return goals.stream()
                .sorted(Comparator.<GoalRow, Boolean>comparing(
                                goal -> !goal.owner().equals(first))
                        .thenComparing(GoalRow::title))
                .map(goal -> new Option(goal.goal().value(), goal.title()))
                .toList();
    }

    /** The factors a unit has adopted that are in force at the end of a period, after its quality as a whole. */
    List<Option> factors(UnitId unit, Period about) {
        List<FactorRow> adopted = new MissionsAt(at()).factors(unit);
        Stream<Option> inForce = adopted.stream()
                .filter(row -> row.isInForceOn(about.to()))
                .map(row -> new Option(row.factor().value(), row.title(), row.description()));
        return adopted.isEmpty()
                ? List.of()
                : Stream.concat(none("choose.factor"), inForce).toList();
    }

    /** Goals a unit can judge, after the choice of none: its own and those it takes part in; whoever has none judges any. */
    List<Option> goalOrNone(Period period, UnitId unit) {
        ModelsAt models = new ModelsAt(at());
        List<GoalRow> own = at().onTop().contains(unit) ? List.of() : at().goalsOf(unit, period);
        List<Option> goals = own.isEmpty() ? goals(period, unit) : options(own, unit);
        Stream<Option> judged = goals.stream()
                .filter(option -> at().goal(new GoalId(option.value()))
                        .map(models::isJudged)
                        .orElse(true));
        return Stream.concat(none("choose.goal"), judged).toList();
    }

    /** Kinds of goals in use. */
    List<Option> goalKinds() {
        return suggestions(at().goals().stream().map(GoalRow::kind));
    }

    static List<Option> suggestions(Stream<String> words) {
        return words.distinct().sorted().map(word -> new Option(word, word)).toList();
    }

    /** Indicators in use; those in {@code first} come first. */
    List<Option> indicators(Set<IndicatorId> first) {
        Stream<Option> inUse = at().indicators().stream()
                .filter(row -> row.endedOn() == null)
                .sorted(Comparator.<IndicatorRow, Boolean>comparing(row -> !first.contains(row.indicator()))
                        .thenComparing(row -> row.definition().title()))
                .map(row -> new Option(
                        row.indicator().value(),
                        row.definition().title() + ", " + row.definition().unitOfMeasure()));
        return Stream.concat(none("choose.indicator"), inUse).toList();
    }

    /** What a report can be about: itself, its year, the year's parts, the year before. */
    List<Option> about(Period reporting, @Nullable String also) {
        int year = reporting.year();
        Stream<String> parts = Stream.concat(
                Stream.iterate(1, third -> third <= THIRDS, third -> third + 1)
                        .flatMap(third -> Stream.of(year + "-T" + third, year + "-P" + third)),
                Stream.iterate(1, month -> month <= MONTHS, month -> month + 1)
                        .map(month -> year + (month < TWO_DIGITS ? "-0" : "-") + month));
        Stream<String> first = Stream.of(reporting.value(), String.valueOf(year));
        Stream<String> last = Stream.of(String.valueOf(year - 1), String.valueOf(year + 1));
        Stream<String> asked = also == null ? Stream.of() : Stream.of(also);
        return periods(Stream.of(first, parts, last, asked).flatMap(one -> one));
    }

    /** Periods a target can be for: years of the goal, and what is reported by within it. */
    List<Option> within(GoalRow goal, int year, @Nullable String also) {
        int last =
                goal.lastDay() == null ? year + MOST_YEARS / 2 : goal.lastDay().getYear();
        int first = Math.max(goal.firstDay().getYear(), last - MOST_YEARS);
        Stream<String> years = Stream.iterate(first, y -> y <= last, y -> y + 1).map(String::valueOf);
        Stream<String> reported = at().periods().stream()
                .map(row -> row.period())
                .filter(goal::isInForceDuring)
                .map(Period::value);
        Set<Period> all = new TreeSet<>();
        Stream.concat(Stream.concat(years, reported), also == null ? Stream.of() : Stream.of(also))
                .forEach(period -> all.add(new Period(period)));
        return periods(all.stream().map(Period::value));
    }

    private List<Option> periods(Stream<String> values) {
        return values.distinct()
                .map(value -> new Option(value, texts().period(new Period(value))))
                .toList();
    }

    /** The value chosen, where it is one of those offered. */
    static String offered(List<Option> options, @Nullable String chosen, String otherwise) {
        return options.stream()
                .map(Option::value)
                .filter(value -> value.equals(chosen))
                .findFirst()
                .orElse(otherwise);
    }

    /** The grades of a scale; the usual ones where there is none. */
    List<Option> grades(Optional<Scale> scale) {
        Marks marks = new Marks(visit);
        return Marks.choices(scale).stream()
                .map(grade -> new Option(
                        grade.value(),
                        marks.of(grade, scale).word(),
                        scale.isEmpty() || grade.isReserved() ? texts().get("grade." + grade) : null))
                .toList();
    }

    List<Option> gradeOrNone() {
        return Stream.concat(none("choose.grade"), grades(Optional.empty()).stream())
                .toList();
    }

    List<Option> missing() {
        Stream<Option> reasons = Stream.of(Missing.values())
                .map(reason -> new Option(reason.name(), texts().word(reason), texts().get("missing." + reason)));
        return Stream.concat(none("choose.missing"), reasons).toList();
    }

    List<Option> comparisons() {
        return Stream.of(Comparison.values())
                .map(way -> new Option(way.name(), texts().word(way)))
                .toList();
    }
}
