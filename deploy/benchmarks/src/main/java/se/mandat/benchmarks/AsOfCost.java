package se.mandat.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.mandat.kernel.Municipality;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalView;
import se.mandat.query.view.ViewTable;

/** What a plan of fifty goals costs as of any moment, beside what it costs where only the present is kept, or all is folded. */
final class AsOfCost {
    private static final Municipality HERE = new Municipality("1880");
    private static final int UNITS = 400;
    private static final int GOALS = 50;
    private static final int ROUNDS = 300;
    private static final String NOW = "plans_now";

    private final JdbcTemplate jdbc;
    private final ViewTable<GoalRow> goals;
    private long versions;

    AsOfCost(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.goals = new ViewTable<>(jdbc, new GoalView());
    }

    /** Makes so many versions of every goal there is, instead of what the view holds. */
    void fill(int versionsEach) {
        versions = (long) versionsEach * UNITS * GOALS;
        jdbc.execute("truncate views.goal");
        jdbc.execute("""
                insert into views.goal (municipality, key, position, first, goal, kind, title, owner, area, above,
                    contributors, partners, first_day, last_day, sound_economy, decided, sequence, set_at, owners, parts)
                select '1880', 'mal-' || n %% %1$d, n + 1, n < %1$d, 'mal-' || n %% %1$d, 'nämndmål',
                    'Fler ska nå målen ' || n, 'enhet-' || n %% %1$d %% %2$d, '2019-2022/omrade', '[]', '[]', '[]',
                    date '2019-01-01', date '2022-12-31', false, true, n / %1$d, n %% %1$d + 1, '[]', '[]'
                from generate_series(0, %3$d) n""".formatted(UNITS * GOALS, UNITS, versions - 1));
        jdbc.execute("drop table if exists " + NOW);
        jdbc.execute(
                "create table " + NOW + " as select distinct on (key) * from views.goal order by key, position desc");
        jdbc.execute("alter table " + NOW + " add primary key (municipality, key)");
        jdbc.execute("create index on " + NOW + " (municipality, owner)");
        jdbc.execute("create index if not exists goal_to_fold on views.goal (municipality, owner, key, position desc)");
        jdbc.execute("vacuum analyze views.goal");
        jdbc.execute("analyze " + NOW);
    }

    void clear() {
        jdbc.execute("drop table if exists " + NOW);
        jdbc.execute("drop index if exists views.goal_to_fold");
        jdbc.execute("truncate views.goal");
    }

    /** Milliseconds, in the middle of many, as of positions at random in the newer half. */
    double asOf() {
        return middle((owner, position) -> goals.all(HERE, position, "owner = ?", owner));
    }

    double now() {
        return middle((owner, _) -> query(
                "select " + goals.names() + " from " + NOW + " where municipality = ? and owner = ?",
                HERE.value(),
                owner));
    }

    double folded() {
        return middle((owner, position) -> query(
                "select distinct on (key) " + goals.names() + " from views.goal"
                        + " where municipality = ? and owner = ? and position <= ? order by key, position desc",
                HERE.value(),
                owner,
                position));
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
