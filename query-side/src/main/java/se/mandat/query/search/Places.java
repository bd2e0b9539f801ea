package se.mandat.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.WordingRow;
import se.mandat.query.goal.GoalPage;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.history.Phrase.TextName;
import se.mandat.query.history.TextNames;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.search.Hit.Kind;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Everywhere words are looked for, and how what is found there is shown. */
public final class Places {
    private static final String ALL = "true";
    private static final String TITLED = "(title || ' ' || coalesce(description, ''))";
    private static final String DEFINED = "((definition ->> 'title') || ' ' || coalesce(definition ->> 'koladaId', '')"
            + " || ' ' || coalesce(definition ->> 'description', ''))";

    private final At at;
    private final Texts texts;
    private final Names names;
    private final LocalDate day;
    private final Views views;

    Places(Visit visit) {
        this(visit.at(), visit.texts(), visit.asOf().day());
    }

    public Places(At at, Texts texts, LocalDate day) {
        this.at = at;
        this.texts = texts;
        this.names = new Names(at);
        this.day = day;
        this.views = at.views();
    }

    /** Everything that has the words, wherever it is. */
    public Stream<Hit> find(Sought sought) {
        return all().stream().flatMap(place -> place.find(at, sought));
    }

    private List<Place<?>> all() {
        return List.of(
                new Place<>(views.goals(), "title", ALL, row -> Stream.of(goal(row))),
                new Place<>(views.indicators(), DEFINED, ALL, row -> Stream.of(indicator(row))),
                new Place<>(views.units(), "(names::text)", ALL, row -> Stream.of(unit(row))),
                new Place<>(views.activities(), TITLED, ALL, row -> Stream.of(activity(row))),
                new Place<>(
                        views.factors(),
                        TITLED,
                        ALL,
                        row -> Stream.of(new Hit(
                                Kind.FACTOR,
                                row.title(),
                                unit(row.unit()) + "/kvalitet/" + row.factor(),
                                names.unit(row.unit()),
                                row.description(),
                                row.isInForceOn(day)))),
                new Place<>(
                        views.areas(),
                        "title",
                        ALL,
                        row -> Stream.of(new Hit(
                                Kind.AREA,
                                row.title(),
                                "mandatperioder/" + row.mandate(),
                                row.mandate().value(),
                                null,
                                row.lastDay() == null || !row.lastDay().isBefore(day)))),
                new Place<>(
                        views.moments(),
                        "(decision::text)",
                        "kind = 'DECISION'",
                        row -> Stream.ofNullable(row.decision()).map(this::decision)),
                new Place<>(views.judgements(), "ground", ALL, row -> Stream.of(judgement(row))),
                new Place<>(
                        views.wordings(),
                        "text",
                        ALL,
                        row -> Stream.of(said(row.unit(), row.reporting(), wording(row), row.text()))),
                new Place<>(
                        views.remarks(),
                        "text",
                        ALL,
                        row -> Stream.of(said(
                                row.unit(), row.reporting(), texts.get("search.remark." + row.kind()), row.text()))),
                new Place<>(
                        views.missions(),
                        "text",
                        ALL,
                        row -> Stream.of(new Hit(
                                Kind.TEXT,
                                texts.get("search.mission"),
                                unit(row.unit()),
                                names.unit(row.unit()),
                                row.text(),
                                true))));
    }

    private Hit goal(GoalRow row) {
        String about = names.unit(row.ownerOn(day)) + ", " + GoalPage.years(row);
        return new Hit(Kind.GOAL, row.title(), "mal/" + row.goal(), about, null, row.isInForceFrom(day));
    }

    private static Hit indicator(IndicatorRow row) {
        var definition = row.definition();
        String kolada = definition.koladaId();
        String about = kolada == null ? definition.unitOfMeasure() : kolada + ", " + definition.unitOfMeasure();
        return new Hit(
                Kind.INDICATOR,
                definition.title(),
                "indikatorer/" + row.indicator(),
                about,
                definition.description(),
                row.endedOn() == null);
    }

    private Hit unit(UnitRow row) {
        String now = row.name();
        String before = row.names().stream()
                .map(UnitRow.Named::name)
                .filter(name -> !name.equals(now))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Hit(
                Kind.UNIT,
                now,
                unit(row.unit()),
                texts.word(row.type()),
                before.isEmpty() ? null : texts.get("search.unit.before", before),
                row.lastDay() == null || !row.lastDay().isBefore(day));
    }

    private Hit activity(ActivityRow row) {
        return new Hit(
                Kind.ACTIVITY,
                row.title(),
                "aktiviteter/" + row.activity(),
                texts.word(row.kind()) + ", " + names.unit(row.owner()),
                row.description(),
                row.open());
    }

    private Hit decision(Decision decision) {
        return new Hit(
                Kind.DECISION,
                texts.decision(decision),
                Visit.with("beslut", "nyckel", decision.key()),
                decision.caseNumber(),
                decision.title(),
                true);
    }

    private Hit judgement(JudgementRow row) {
        String what = switch (row.kind()) {
            case GOAL -> names.goal(new GoalId(row.subject()));
            case QUALITY -> row.title() == null ? texts.get("quality") : names.factor(row.unit(), row.title());
            case GROUP -> row.title() == null ? row.subject() : row.title();
        };
        return said(row.unit(), row.reporting(), texts.get("search.judgement", what), row.ground());
    }

    private String wording(WordingRow row) {
        return new TextNames(texts, names).of(new TextName(row.unit(), row.reporting(), row.name()));
    }

    /** Something said in a report. */
    private Hit said(UnitId unit, Period reporting, String title, @Nullable String text) {
        return new Hit(
                Kind.TEXT,
                title,
                unit(unit) + "/uppfoljning/" + reporting,
                names.unit(unit) + ", " + texts.period(reporting),
                text,
                true);
    }

    private static String unit(UnitId unit) {
        return "enheter/" + unit;
    }
}
