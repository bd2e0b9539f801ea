package se.mandat.query.design;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.moments.AsOf;
import se.mandat.query.series.Series;
import se.mandat.query.ui.Frame.Stop;
import se.mandat.query.ui.Frame.Travel;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * Figures and decisions of Örebro, as they stand in the demo's bundle (each with its source there), so that the design system
 * is shown with what it was made for wherever it runs. A test holds them against the bundle.
 */
final class Orebro {
    private static final UnitId COUNCIL = new UnitId("kf");
    private static final long BUDGETED = 1;

    private Orebro() {}

    /** The municipality's result: outcomes and forecasts beside what was budgeted, in million kronor. */
    static Series result() {
        IndicatorRow indicator = indicator("i-resultat", "Kommunens resultat", "mnkr", Direction.HIGHER);
        return Series.of(
                indicator,
                COUNCIL,
                List.of(
                        figure(indicator, 2023, FigureRow.Kind.FORECAST, 215),
                        figure(indicator, 2023, FigureRow.Kind.OUTCOME, 570),
                        figure(indicator, 2024, FigureRow.Kind.FORECAST, 346),
                        figure(indicator, 2025, FigureRow.Kind.FORECAST, 83),
                        figure(indicator, 2025, FigureRow.Kind.OUTCOME, 383)),
                List.of(budget(indicator, 2023, 284), budget(indicator, 2024, 327), budget(indicator, 2025, 467)));
    }

    /** How many inhabitants there were: outcomes alone. */
    static Series inhabitants() {
        IndicatorRow indicator = indicator("i-befolkning", "Antal invånare 31/12", "antal", Direction.NEITHER);
        return Series.of(
                indicator,
                COUNCIL,
                List.of(
                        figure(indicator, 2013, FigureRow.Kind.OUTCOME, 140_599),
                        figure(indicator, 2014, FigureRow.Kind.OUTCOME, 142_618)),
                List.of());
    }

    /** A page turned back to the day the council approved the first interim report of 2025. */
    static Visit then(Views views, Texts texts, String path) {
        AsOf asOf = new AsOf(192, 235, "2025-06-18", Instant.parse("2025-06-18T10:00:00Z"));
        Municipality municipality = new Municipality("1880");
        At at = new At(views, municipality, asOf.position());
        return new Visit(
                municipality, "Örebro", texts, asOf, at, Optional.empty(), path, "", true, Duration.ZERO, true);
    }

    /** The decisions one can turn to from there. */
    static Travel travel(Texts texts) {
        List<Stop> stops = Stream.of(
                        "2024-10-23|§ 272 · Delårsrapport med prognos 2 2024",
                        "2025-06-18|§ 183 · Delårsrapport med prognos 1 2025",
                        "2026-04-29|§ 120 · Årsredovisning för Örebro kommun 2025")
                .map(words -> words.split("\\|", 2))
                .map(words -> new Stop(words[0], words[0], "Kommunfullmäktige " + words[1]))
                .toList();
        List<Stop> all = Stream.concat(
                        stops.stream(), Stream.of(new Stop("", texts.get("travel.now"), texts.get("travel.all"))))
                .toList();
        return new Travel(all, 1, 191L, 193L);
    }

    private static IndicatorRow indicator(String id, String title, String measure, Direction direction) {
        Definition definition =
                new Definition(title, measure, direction, false, IndicatorSource.IMPORT, null, null, null, null);
        return new IndicatorRow(new IndicatorId(id), definition, null, List.of(), List.of(), null, 1);
    }

    private static Version<FigureRow> figure(IndicatorRow indicator, int year, FigureRow.Kind kind, int number) {
        Period about = Period.year(year);
        LocalDate to = about.to();
        Measurement measurement = Measurement.of(BigDecimal.valueOf(number));
        return new Version<>(
                kind + "/" + year,
                BUDGETED + 1,
                new FigureRow(
                        COUNCIL,
                        about,
                        kind,
                        indicator.indicator(),
                        about,
                        to,
                        measurement,
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    private static Version<TargetRow> budget(IndicatorRow indicator, int year, int level) {
        TargetRow row = new TargetRow(
                null,
                COUNCIL,
                indicator.indicator(),
                Period.year(year),
                BigDecimal.valueOf(level),
                Comparison.EXACTLY,
                null);
        return new Version<>("" + year, BUDGETED, row);
    }
}
