package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Commands;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.Order;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;

@DisplayName("Med ett andra program på samma databas")
class SecondApplicationTest {
    private static final Halting HALTING = new Halting(Here.source());
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() {
        second = Slim.on(HALTING);
    }

    @AfterAll
    static void end() {
        HALTING.letGo();
        second.close();
    }

    private static Accepted sendToSecond(Order order) {
        return second.getBean(Commands.class).send(order);
    }

    @Test
    @DisplayName("gäller ett nej bara så länge det är sant, också när det är det andra som har ändrat det")
    void refusal_ends_with_its_reason() {
        GoalId goal = new GoalId("waiting");
        IndicatorId indicator = new IndicatorId("to-come");
        SetTarget target = new SetTarget(goal, indicator, Period.year(2027), BigDecimal.TEN, Comparison.AT_LEAST);
        var _ = Here.send(Founding.goal(goal));
        assertThatThrownBy(() -> Here.send(target))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(IndicatorRule.INDICATOR_UNKNOWN));

        var _ = sendToSecond(Here.order(Founding.indicator(indicator), null));
        assertThat(Here.send(target).sequence()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "får ett kommando som inget ändrar ett enda svar, också när det skickas till båda och den ena inte når fram")
    void command_without_effect_has_one_answer() throws ExecutionException {
        GoalId goal = new GoalId("unchanged");
        var _ = Here.send(Founding.goal(goal));
        Order again = Here.order(Founding.goal(goal), null);
        Halting.Gate gate = HALTING.halt();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Accepted> lost = threads.submit(() -> sendToSecond(again));
            gate.awaitWritten();
            Future<String> between = threads.submit(() -> Writers.append(Writers.on(Here.source())));
            Writers.awaitWaiting(1);
            Future<Accepted> written = threads.submit(() -> Here.send(again));
            Writers.awaitWaiting(2);
            gate.rollBack();
            var _ = Patience.result(between);
            Accepted answer = Patience.result(written);
            assertThat(answerOf(lost, again)).isEqualTo(answer);
        }
    }

    private static Accepted answerOf(Future<Accepted> sent, Order order) throws ExecutionException {
        try {
            return Patience.result(sent);
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Rejected.class);
            return sendToSecond(order);
        }
    }
}
