package se.mandat.deploy.survival;

import java.util.Set;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.CommonRule;

/** What a client was told. */
sealed interface Answer {
    /** Accepted, and durable. */
    record Ok(Accepted accepted) implements Answer {}

    /** Refused with a rule: nothing was written. */
    record Refused(String rule) implements Answer {
        private static final Set<String> PASSING = Set.of(
                CommonRule.LEDGER_BUSY.name(), CommonRule.LEDGER_UNAVAILABLE.name(), CommonRule.MOVED_MEANWHILE.name());

        /** Whether it says nothing of the command itself, so that it may be sent again. */
        boolean passing() {
            return PASSING.contains(rule);
        }
    }

    /** Nothing, or that it is not known. */
    record Unknown() implements Answer {}

    /** Something that is no answer. */
    record Failed(String how) implements Answer {}

    static Answer of(String line) {
        String[] words = line.split(" ", 3);
        return switch (words[0]) {
            case "ok" -> new Ok(new Accepted(Long.parseLong(words[1]), Long.parseLong(words[2])));
            case "refused" ->
                CommonRule.OUTCOME_UNKNOWN.name().equals(words[1]) ? new Unknown() : new Refused(words[1]);
            case "unknown" -> new Unknown();
            default -> new Failed(line.substring(line.indexOf(' ') + 1));
        };
    }

    /** The line it is told with. */
    default String line() {
        return switch (this) {
            case Ok(Accepted accepted) -> "ok " + accepted.position() + " " + accepted.sequence();
            case Refused(String rule) -> "refused " + rule;
            case Unknown() -> "unknown";
            case Failed(String how) -> "failed " + how;
        };
    }

    /** In one word, for counting. */
    default String word() {
        return switch (this) {
            case Ok _ -> "ok";
            case Refused(String rule) -> rule;
            case Unknown _ -> "unknown";
            case Failed _ -> "failed";
        };
    }
}
