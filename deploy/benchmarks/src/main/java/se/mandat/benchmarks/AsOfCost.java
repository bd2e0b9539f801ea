package se.mandat.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent.GoalReworded;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Period;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.Json;
import se.mandat.platform.ledger.Feed;
import se.mandat.proof.Bytes;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalView;
import se.mandat.query.view.ViewTable;

/**
 * What a plan of fifty goals costs as of any moment, as pages ask for it, beside what it costs where only the present is
 * kept, or where the events of its goals are read and folded.
 */
final class AsOfCost {
    private static final int UNITS = 400;
    private static final int GOALS = 50;
    private static final int ROUNDS = 300;
    private static final String NOW = "plans_now";
    private static final String TOLD = "plans_told";
    private static final Period YEAR = Period.year(2020);
    private static final String ACT = """
            {"command": "c-1", "actor": "person-1", "role": "CONTROLLER", "at": "2019-01-01T00:00:00Z"}""";

    private final ViewsInYears years;
    private final JdbcTemplate jdbc;
    private final ViewTable<GoalRow> goals;
    private long versions;

    AsOfCost(ViewsInYears years) {
        this.years = years;
        this.jdbc = years.jdbc();
        this.goals = new ViewTable<>(jdbc, new GoalView());
    }

    /** Makes so many versions of every goal there is, instead of what the views hold. */
    void fill(int versionsEach) {
        versions = (long) versionsEach * UNITS * GOALS;
        clear();
        jdbc.execute("""
                insert into views.goal (municipality, key, position, first, goal, kind, title, owner, area, above,
                    contributors, partners, first_day, last_day, sound_economy, decided, sequence, set_at, owners, parts)
                select '1880', 'mal-' || n %% %1$d, n + 1, n < %1$d, 'mal-' || n %% %1$d, 'nämndmål',
                    'Fler ska nå målen ' || n, 'enhet-' || n %% %1$d %% %2$d, '2019-2022/omrade', '[]', '[]', '[]',
                    date '2019-01-01', date '2022-12-31', false, true, n / %1$d, n %% %1$d + 1,
                    jsonb_build_array(jsonb_build_object('unit', 'enhet-' || n %% %1$d %% %2$d, 'from', '2019-01-01',
                        'position', n %% %1$d + 1)), '[]'
                from generate_series(0, %3$d) n""".formatted(UNITS * GOALS, UNITS, versions - 1));
        jdbc.execute("""
                insert into views.involvement (municipality, key, position, first, unit, goal)
                select municipality, owner || '/' || goal, position, true, owner, goal from views.goal where first""");
        jdbc.execute(
                "create table " + NOW + " as select distinct on (key) * from views.goal order by key, position desc");
        jdbc.execute("alter table " + NOW + " add primary key (municipality, key)");
        jdbc.execute("create index on " + NOW + " (municipality, owner)");
        jdbc.execute("vacuum analyze views.goal, views.involvement, " + NOW);
    }

    /** Makes the events that what there is comes of. */
    void tell() {
        jdbc.execute("create table " + TOLD
                + " (position bigint, goal text collate \"C\", owner text, sequence bigint, payload text)");
        GoalId goal = new GoalId("mal-0");
        LocalDate from = LocalDate.of(2019, 1, 1);
        LocalDate to = LocalDate.of(2022, 12, 31);
        String set = json(new GoalSet(
                goal,
                "nämndmål",
                "Ord",
                new UnitId("enhet-0"),
                null,
                List.of(),
                List.of(),
                List.of(),
                from,
                to,
                false));
        String reworded = json(new GoalReworded(goal, "Fler ska nå målen 999999", "Tydligare"));
        jdbc.update("""
                insert into %4$s
                select n + 1, 'mal-' || n %% %1$d, 'enhet-' || n %% %1$d %% %2$d, n / %1$d,
                    replace(replace(replace(case when n < %1$d then ? else ? end, '999999', n::text),
                        'mal-0', 'mal-' || n %% %1$d), 'enhet-0', 'enhet-' || n %% %1$d %% %2$d)
                from generate_series(0, %3$d) n""".formatted(UNITS * GOALS, UNITS, versions - 1, TOLD), set, reworded);
        jdbc.execute("create index on " + TOLD + " (goal, position)");
        jdbc.execute("vacuum analyze " + TOLD);
    }

    private static String json(Event event) {
        return Json.mapper().writeValueAsString(event);
    }

    void clear() {
        jdbc.execute("drop table if exists " + NOW);
        jdbc.execute("drop table if exists " + TOLD);
        jdbc.execute("truncate views.goal, views.involvement");
    }

    /** Milliseconds, in the middle of many, as of positions at random in the newer half. */
    double asOf() {
        return middle((owner, position) -> years.at(position).goalsOf(new UnitId(owner), YEAR));
    }

    double now() {
        return middle((owner, _) -> query(
                "select " + goals.names() + " from " + NOW + " where municipality = ? and owner = ?",
                Living.HERE.value(),
                owner));
    }

    /** The goals are known; their events are read at once, by index, and folded as the view folds them. */
    double folded() {
        return middle((owner, position) -> {
            int unit = Integer.parseInt(owner.substring(owner.indexOf('-') + 1));
            String[] ours = new String[GOALS];
            Arrays.setAll(ours, goal -> "mal-" + (goal * UNITS + unit));
            GoalView view = new GoalView();
            Map<String, GoalRow> rows = new HashMap<>();
            jdbc.query(
                    "select position, goal, sequence, payload from " + TOLD
                            + " where goal = any(?) and position <= ? order by position",
                    row -> {
                        String goal = Objects.requireNonNull(row.getString(2));
                        Recorded event = recorded(
                                row.getLong(1), goal, row.getLong(3), Objects.requireNonNull(row.getString(4)));
                        var _ = rows.put(goal, view.fold(rows.get(goal), goal, event));
                    },
                    ours,
                    position);
            return List.copyOf(rows.values());
        });
    }

    private static Recorded recorded(long position, String goal, long sequence, String payload) {
        return new Feed.Entry(
                        position,
                        Living.HERE.value(),
                        "goal:1880:" + goal,
                        sequence,
                        sequence == 0 ? "GoalSet" : "GoalReworded",
                        Instant.EPOCH,
                        Bytes.of(payload),
                        Bytes.of(ACT))
                .recorded();
    }

    private List<?> query(String sql, @Nullable Object... params) {
        return goals.query(sql, List.of(params));
    }

    private interface Plan {
        List<?> of(String owner, long position);
    }

    private double middle(Plan plan) {
        SplittableRandom random = new SplittableRandom(1);
        double[] millis = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            String owner = "enhet-" + random.nextInt(UNITS);
            long position = random.nextLong(versions / 2, versions);
            long began = System.nanoTime();
            int found = plan.of(owner, position).size();
            if (found != GOALS) {
                throw new IllegalStateException(owner + " has " + found + " goals at " + position);
            }
            millis[Math.max(0, round)] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }
}
