package se.mandat.query.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitRenamed;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.compare.SlopeChart;
import se.mandat.query.compare.SlopeChart.Change;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.DecisionLine;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.organisation.ThenAndNow;
import se.mandat.query.organisation.TwoDays;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.organisation.UnitView;
import se.mandat.query.series.Series;
import se.mandat.query.ui.Texts;
import se.mandat.query.view.Version;

/** What no source of the demo has, made up so that every part can be seen; the page says that it is. */
final class Invented {
    private static final UnitId TOP = new UnitId("namnd");
    private static final LocalDate THEN = LocalDate.of(2023, 1, 1);
    private static final LocalDate TURN = LocalDate.of(2025, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final int[] SATISFIED = {58, 64, 68, 90, 94};
    private static final int[] TARGETS = {70, 70, 75, 80, 80};

    private Invented() {}

    /** Outcomes held against a target that is raised. */
    static Series satisfied(Texts texts) {
        Definition definition = new Definition(
                texts.get("design.invented.indicator"),
                "%",
                Direction.HIGHER,
                false,
                IndicatorSource.MANUAL,
                null,
                null);
        IndicatorRow indicator =
                new IndicatorRow(new IndicatorId("i-nojda"), definition, null, List.of(), List.of(), null, 1);
        List<Version<FigureRow>> figures = IntStream.range(0, SATISFIED.length)
                .mapToObj(at -> figure(indicator, Period.year(2021 + at), SATISFIED[at]))
                .toList();
        List<Version<TargetRow>> targets = IntStream.range(0, TARGETS.length)
                .mapToObj(at -> target(indicator, Period.year(2021 + at), TARGETS[at]))
                .toList();
        return Series.of(indicator, TOP, figures, targets);
    }

    private static Version<FigureRow> figure(IndicatorRow indicator, Period about, int number) {
        return new Version<>(
                about.value(),
                1,
                new FigureRow(
                        TOP,
                        about,
                        FigureRow.Kind.OUTCOME,
                        indicator.indicator(),
                        about,
                        about.to(),
                        Measurement.of(BigDecimal.valueOf(number)),
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    private static Version<TargetRow> target(IndicatorRow indicator, Period about, int level) {
        return new Version<>(
                about.value(),
                1,
                new TargetRow(
                        new GoalId("g-nojda"),
                        null,
                        indicator.indicator(),
                        about,
                        BigDecimal.valueOf(level),
                        Comparison.AT_LEAST,
                        null));
    }

    /** Three figures at two points. */
    static SlopeChart slope(Texts texts) {
        return SlopeChart.of(
                "%",
                List.of(
                        change(texts.get("design.invented.indicator"), 66, 83, true),
                        change(texts.get("design.invented.other"), 71, 64, false),
                        change(texts.get("design.invented.third"), 40, 43, null)),
                texts);
    }

    private static Change change(String name, int a, int b, @Nullable Boolean better) {
        return new Change(
                name, "", Measurement.of(BigDecimal.valueOf(a)), Measurement.of(BigDecimal.valueOf(b)), better);
    }

    /** Three decisions along a line of time. */
    static DecisionLine decisions() {
        return new DecisionLine(
                List.of(
                        decision(1, "2024-10-23", "§ 272", "3%"),
                        decision(2, "2025-06-18", "§ 183", "43.45%"),
                        decision(3, "2026-04-29", "§ 120", "97%")),
                List.of(new DecisionLine.Year("14.9%", "2025"), new DecisionLine.Year("76.94%", "2026")),
                1);
    }

    private static DecisionLine.Mark decision(int number, String day, String paragraph, String x) {
        Decision decision = new Decision("Kommunfullmäktige", new PartialDate(day), paragraph, null, null);
        return new DecisionLine.Mark(number, decision, x, 0, List.of());
    }

    /** What differs between two days. */
    static ThenAndNow difference() {
        return ThenAndNow.between(THEN, NOW, units().values());
    }

    /** The organisation of those days as one tree, with everything that can become of a unit. */
    static TwoDays twoDays() {
        return TwoDays.of(difference(), units().values());
    }

    private static Map<UnitId, UnitRow> units() {
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        List<OrganisationEvent> events = List.of(
                unit("namnd", UnitType.COMMITTEE, "Barn- och utbildningsnämnden", null, THEN, true),
                unit("skola", UnitType.UNIT, "Grundskolor", TOP, THEN, true),
                unit("ek", UnitType.UNIT, "Ekskolan", new UnitId("skola"), THEN, true),
                unit("lind", UnitType.UNIT, "Lindskolan", new UnitId("skola"), THEN, true),
                unit("park", UnitType.UNIT, "Parkskolan", TOP, TURN, true),
                unit("bibliotek", UnitType.UNIT, "Skolbiblioteket", TOP, THEN, true),
                unit("halsa", UnitType.UNIT, "Elevhälsan", TOP, TURN, false),
                new UnitsMerged(List.of(new UnitId("ek")), new UnitId("park"), TURN),
                new UnitRenamed(new UnitId("bibliotek"), "Medioteket", TURN),
                new UnitMoved(new UnitId("lind"), TOP, TURN));
        for (OrganisationEvent event : events) {
            units.putAll(UnitView.after(units, event));
        }
        return units;
    }

    private static UnitEstablished unit(
            String id, UnitType type, String name, @Nullable UnitId parent, LocalDate from, boolean verified) {
        return new UnitEstablished(new UnitId(id), type, name, parent, from, verified);
    }
}
