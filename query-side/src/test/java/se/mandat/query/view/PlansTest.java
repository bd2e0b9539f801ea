package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.changes.Between;
import se.mandat.query.changes.Changes;
import se.mandat.query.compare.Comparisons;
import se.mandat.query.compare.Points;
import se.mandat.query.decisions.DecisionsAt;
import se.mandat.query.followup.ReportAt;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.history.HistorySearch;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.search.Places;
import se.mandat.query.search.Sought;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Every view holds a long history: a hundred thousand versions, twenty of each thing. */
@DisplayName("Ingen fråga om ett läge läser igenom historien")
class PlansTest {
    private static final int VERSIONS = 100_000;
    private static final long POSITION = VERSIONS / 2;
    private static final UnitId UNIT = new UnitId("nowhere");
    private static final Period YEAR = new Period("1999");

    /** An index that is asked for no more than the municipality, up to a position: all its history, only in another order. */
    private static final Pattern WHOLE_MUNICIPALITY = Pattern.compile(
            "Index Cond: \\(*municipality = [^)]*\\)+( AND \\(\"?position\"? <= [^)]*\\)+)?\\s*$", Pattern.MULTILINE);

    /** The index of keys asked for what has come since a position: all of the municipality is gone through to find it. */
    private static final Pattern SINCE_BY_KEY = Pattern.compile(
            "_pkey\\b[^\n]*\n\\s*Index Cond: \\(\\(municipality = [^)]*\\) AND \\(\"?position\"? > [^)]*\\)\\)\\s*$",
            Pattern.MULTILINE);

    private static Scratch scratch;

    @BeforeAll
    static void longHistory() {
        scratch = new Scratch();
        scratch.views.all().forEach(PlansTest::fill);
        var _ = scratch.jdbc.sql("analyze").update();
    }

    private static void fill(ViewTable<?> table) {
        Map<String, String> values = Map.of(
                "municipality", "case n % 40 / 20 when 0 then '1880' else '1885' end",
                "key", "'key-' || n / 20",
                "first", "n % 20 = 0",
                "position", "n");
        List<String> columns = scratch.jdbc
                .sql("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_schema = 'views' and table_name = ? order by ordinal_position")
                .param(table.view().name())
                .query(String.class)
                .list();
        String selected = columns.stream()
                .map(column -> column.split(" ", 2))
                .map(column -> values.getOrDefault(column[0], value(column[1])))
                .collect(Collectors.joining(", "));
        var _ = scratch.jdbc
                .sql("insert into %s select %s from generate_series(0, %d) n"
                        .formatted(table.name(), selected, VERSIONS - 1))
                .update();
    }

    private static String value(String type) {
        return switch (type) {
            case "jsonb" -> "'[]'::jsonb";
            case "boolean" -> "n % 2 = 0";
            case "date" -> "date '2006-01-01' + (n / 14)::int";
            case "timestamp with time zone" -> "timestamptz '2006-01-01' + n * interval '1 hour'";
            case "text" -> "'word-' || n / 20 % 900";
            default -> "n";
        };
    }

    @Test
    @DisplayName("om en enhets plan och uppföljning, ett mål, en period, organisationen eller ett ögonblick")
    void no_question_scans_a_history() {
        Watched watched = new Watched(scratch.database);
        Views views = Views.in(new JdbcTemplate(watched));
        At at = new At(views, Scratch.OREBRO, POSITION);
        ask(() -> at.goalsOf(UNIT, YEAR));
        ask(() -> at.goalsOf(UNIT));
        ask(() -> at.levels(UNIT));
        GoalsAt goals = new GoalsAt(at);
        ask(() -> goals.during(YEAR.from(), YEAR.to()));
        ask(() -> goals.from(YEAR.to()));
        ask(() -> goals.in(new AreaId("1999-2002/none")));
        ask(() -> goals.under(new GoalId("none")));
        ask(() -> goals.all(List.of(new GoalId("none"))));
        ask(() -> goals.standing(List.of(new GoalId("none"))));
        ask(() -> new SaidAbout(at, YEAR).figures(List.of(UNIT)));
        ask(() -> new SaidAbout(at, YEAR).judgements(List.of(UNIT)));
        ask(() -> new SaidAbout(at, YEAR).goal(new GoalId("none")));
        ask(at::goals);
        ask(at::units);
        ask(at::mandates);
        ask(at::areas);
        ask(at::indicators);
        ask(at::periods);
        ask(() -> at.rows(views.targets(), "goal = any(?)", (Object) new String[] {"none"}));
        ask(() -> at.kept(views.targets(), "period = ?", YEAR.value()));
        ask(() -> new DecisionsAt(at).years());
        ask(() -> new DecisionsAt(at).of(YEAR));
        ask(() -> at.targets(new GoalId("none")));
        ask(() -> at.targets(new IndicatorId("none")));
        ask(() -> at.goal(new GoalId("none")));
        ask(() -> at.indicator(new IndicatorId("none")));
        ask(() -> at.period(YEAR));
        ask(() -> at.followup(UNIT, YEAR));
        ask(() -> at.followupsOf(UNIT));
        ask(() -> at.figures(UNIT, YEAR));
        ask(() -> at.figures(new IndicatorId("none")));
        ask(() -> new SaidAbout(at, YEAR).figures());
        ask(() -> at.judgements(UNIT, YEAR));
        ask(() -> at.judgements(new GoalId("none")));
        ask(() -> new SaidAbout(at, YEAR).judgements());
        ask(() -> new ReportAt(at, UNIT, YEAR).texts());
        ask(() -> new ReportAt(at, UNIT, YEAR).remarks());
        ask(() -> at.followups(YEAR));
        MissionsAt missions = new MissionsAt(at);
        ask(() -> missions.mission(UNIT));
        ask(() -> missions.factors(UNIT));
        ask(() -> missions.judged(UNIT, new FactorId("none")));
        ask(() -> views.judgements().versions(Scratch.OREBRO, POSITION, "key = ?", "none"));
        ask(() -> new ModelsAt(at).version(1));
        ask(() -> at.event(POSITION));
        ask(() -> at.latest("unit", "none", 5));
        ask(() -> at.latest("goal", "none", 5));
        ask(() -> views.figures().versions(Scratch.OREBRO, POSITION, "about = ?", YEAR.value()));
        ask(() -> views.judgements().values("about", Scratch.OREBRO, POSITION));
        ask(() -> views.clock().one(Scratch.OREBRO, POSITION, "clock"));
        ask(() -> views.moments().one(Scratch.OREBRO, POSITION, "period/1999/closed"));
        Places places = new Places(at, Texts.in("sv"), LocalDate.EPOCH);
        ask(() -> assertThat(places.find(new Sought("skolor", List.of("skol", "grund"), true)))
                .isEmpty());
        Moments moments = new Moments(JdbcClient.create(watched), views);
        ask(() -> moments.resolve(Scratch.OREBRO, "2009-05-01"));
        ask(() -> moments.resolve(Scratch.OREBRO, "777"));
        ask(() -> moments.named(Scratch.OREBRO));
        ask(() -> moments.named(Scratch.OREBRO, POSITION));
        ask(() -> moments.after(Scratch.OREBRO, POSITION));
        Changes changes = new Changes(views, moments, JdbcClient.create(watched));
        AsOf then = new AsOf(POSITION - 10, POSITION, null, Instant.EPOCH);
        AsOf now = new AsOf(POSITION, POSITION, null, Instant.EPOCH);
        ask(() -> changes.between(Scratch.OREBRO, now, null, null, null));
        ask(() -> changes.of(Scratch.OREBRO, new Between(then, now, null), null, 50));
        ask(() -> changes.of(Scratch.OREBRO, new Between(then, now, UNIT.value()), null, 50));
        HistorySearch history = new HistorySearch(views, JdbcClient.create(watched), 100);
        HistoryFilter days = HistoryFilter.asking(Map.of("role", "AUDITOR", "from", "2009-05-01", "to", "2009-05-02"));
        HistoryFilter role = HistoryFilter.asking(Map.of("role", "AUDITOR"));
        ask(() -> history.latest(at, days, history.back(at, days, null), 50));
        ask(() -> history.back(at, role, null));
        ask(() -> history.latest(at, HistoryFilter.ofUnit(UNIT.value()), HistorySearch.Span.ALL, 50));
        ask(() -> history.latest(at, role, new HistorySearch.Span(POSITION - 500, POSITION, false), 50));
        ask(() -> history.count(at, role, new HistorySearch.Span(POSITION - 500, POSITION, false)));
        Visit visit = new Visit(
                Scratch.OREBRO,
                "Örebro",
                Texts.in("sv"),
                now,
                at,
                Optional.empty(),
                "",
                "",
                true,
                Duration.ZERO,
                false);
        Comparisons comparisons = new Comparisons(views, moments, JdbcClient.create(watched), Clock.systemUTC());
        ask(() -> comparisons.of(visit, new Points("2009", null, "2009", null, UNIT.value(), null, null, null)));
        ask(() -> comparisons.of(visit, new Points("2009", null, "2009", null, null, null, null, null)));
        assertThat(watched.asked).hasSizeGreaterThan(40);
        for (String question : watched.asked) {
            assertThat(plan(question))
                    .as(question)
                    .doesNotContainPattern("Seq Scan on (?!progress|pg_class)"); // which do not grow
            if (!question.contains("recursive")) { // which takes one step at a time along an index of the municipality
                assertThat(plan(question)).as(question).doesNotContainPattern(WHOLE_MUNICIPALITY);
                assertThat(plan(question)).as(question).doesNotContainPattern(SINCE_BY_KEY);
            }
        }
    }

    /** What the question finds here is no row of the view's: only how it is asked matters. */
    private static void ask(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException notFoundOrNotRead) {
            assertThat(notFoundOrNotRead).hasMessageNotContaining("bad SQL");
        }
    }

    private static String plan(String question) {
        StringBuilder numbered = new StringBuilder();
        String[] parts = question.split("\\?", -1);
        for (int part = 0; part < parts.length; part++) {
            numbered.append(part == 0 ? "" : "$" + part).append(parts[part]);
        }
        return String.join(
                "\n",
                scratch.plainly
                        .sql("explain (generic_plan) " + numbered)
                        .query(String.class)
                        .list());
    }
}
