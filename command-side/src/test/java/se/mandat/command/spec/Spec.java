package se.mandat.command.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.Command;
import se.mandat.kernel.Event;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;
import se.mandat.platform.RuleTexts;

/**
 * A rule as a sentence: {@code given(history).when(command).then(events)}. Laws are inherited by every sentence: an
 * accepted command says something about its own stream only, and sent again on top of what it led to it leads to nothing
 * more; a refusal has every fact its text in Swedish speaks of.
 *
 * @param <S> the state rules look at
 * @param <E> what can have happened
 * @param <C> what can be wanted
 */
public abstract class Spec<S, E extends Event, C extends Command> {
    private static final RuleTexts TEXTS = new RuleTexts();

    /** Before anything happened. */
    protected abstract S none();

    protected abstract S evolve(S state, E event);

    protected abstract List<E> decide(S state, C command);

    /** What has happened before, in order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final Given given(E... history) {
        return new Given(List.of(history));
    }

    /** The state after a history, for questions that are no commands. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final S after(E... history) {
        return fold(List.of(history));
    }

    private S fold(List<E> history) {
        S state = none();
        for (E event : history) {
            state = evolve(state, event);
        }
        return state;
    }

    private Answer<E> answer(List<E> history, C command) {
        try {
            return new Answer<>(List.copyOf(decide(fold(history), command)), Optional.empty());
        } catch (Rejected refusal) {
            return new Answer<>(List.of(), Optional.of(refusal));
        }
    }

    /** A history. */
    public final class Given {
        private final List<E> history;

        private Given(List<E> history) {
            this.history = history;
        }

        /** Somebody wants this now. */
        public Then when(C command) {
            return new Then(history, command, answer(history, command));
        }
    }

    /** What came of it. */
    public final class Then {
        private final List<E> history;
        private final C command;
        private final Answer<E> answer;

        private Then(List<E> history, C command, Answer<E> answer) {
            this.history = history;
            this.command = command;
            this.answer = answer;
        }

        /** It was accepted, and this happened. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(answer.refusal()).as("refusal of " + command).isEmpty();
            assertThat(answer.events()).isNotEmpty().containsExactly(events);
            assertThat(answer.events()).allSatisfy(e -> assertThat(e.stream()).isEqualTo(command.stream()));
            assertOnce();
        }

        /** It was so already: nothing happened, and nothing was wrong. */
        public void thenNothing() {
            assertThat(answer.refusal()).as("refusal of " + command).isEmpty();
            assertThat(answer.events()).isEmpty();
        }

        /** It was refused by this rule. */
        public void thenRejected(Rule rule) {
            assertThat(refused().map(Rejected::rule))
                    .as("rule refusing " + command)
                    .contains(rule);
            assertThat(refused().map(said -> TEXTS.text(said, RuleTexts.SWEDISH)))
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain("…"));
        }

        /** It was refused by this rule, pointing at this field. */
        public void thenRejected(Rule rule, String field) {
            thenRejected(rule);
            assertThat(refused().map(Rejected::field)).as("field refused").contains(field);
        }

        private void assertOnce() {
            List<E> since =
                    Stream.concat(history.stream(), answer.events().stream()).toList();
            assertThat(answer(since, command).events()).as("the same once more").isEmpty();
        }

        private Optional<Rejected> refused() {
            assertThat(answer.events()).as("events of a refused command").isEmpty();
            return answer.refusal();
        }
    }

    private record Answer<E>(List<E> events, Optional<Rejected> refusal) {}
}
