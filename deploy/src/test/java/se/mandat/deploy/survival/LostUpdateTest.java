package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;
import se.mandat.kernel.goals.GoalId;
import se.mandat.platform.ledger.AggregateCache;

@DisplayName("Många som ändrar samma mål")
class LostUpdateTest {
    private static final GoalId GOAL = new GoalId("contended");
    private static final int THREADS = 32;
    private static final int TIMES = Extent.of(25, 100);

    private final AtomicLong seen = new AtomicLong();
    private final Set<Long> reached = new ConcurrentSkipListSet<>();
    private final Map<Rule, Integer> refused = new ConcurrentHashMap<>();

    @Test
    @DisplayName("skriver aldrig över varandra: den som såg en äldre lydelse får veta det")
    void updates_are_never_lost() throws ExecutionException {
        var _ = Here.send(Founding.goal(GOAL));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "Ordalydelse " + thread;
                all.add(threads.submit(() -> rewordOften(name)));
            }
            for (Future<?> each : all) {
                var _ = Patience.result(each);
            }
        }
        long last = lastSequence();
        System.out.println("Lost updates: %d accepted, refused %s".formatted(last, refused));
        assertThat(reached)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(refused).containsKey(CommonRule.STALE_VERSION);
        assertThat(refused.keySet()).isSubsetOf(CommonRule.STALE_VERSION, CommonRule.MOVED_MEANWHILE);
        int refusals = refused.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(last + refusals).isEqualTo((long) THREADS * TIMES);
    }

    @Test
    @DisplayName("som vägras läser inte om målets hela historia för det: det är som det var")
    void refused_command_keeps_its_aggregate() {
        GoalId goal = new GoalId("kept");
        var _ = Here.send(Founding.goal(goal));
        assertThatThrownBy(() -> Here.send(Here.order(new RewordGoal(goal, "Nyare", "Tydligare"), 7L)))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.rule()).isEqualTo(CommonRule.STALE_VERSION));
        assertThat(Here.bean(AggregateCache.class).containsKey("goal:1880:kept"))
                .isTrue();
    }

    private static long lastSequence() {
        return Here.jdbc()
                .sql("select max(sequence) from event where stream = 'goal:1880:contended'")
                .query(Long.class)
                .single();
    }

    private void rewordOften(String name) {
        for (int time = 0; time < TIMES; time++) {
            long version = seen.get();
            try {
                RewordGoal command = new RewordGoal(GOAL, name + " " + time, "Tydligare");
                Accepted accepted = Here.send(Here.order(command, version));
                assertThat(accepted.sequence()).isEqualTo(version + 1);
                assertThat(reached.add(accepted.sequence())).isTrue();
                var _ = seen.accumulateAndGet(accepted.sequence(), Math::max);
            } catch (Rejected refusal) {
                var _ = refused.merge(refusal.rule(), 1, Integer::sum);
            }
        }
    }
}
