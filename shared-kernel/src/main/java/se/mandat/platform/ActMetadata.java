package se.mandat.platform;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;

/** The circumstances of an act as message metadata: flat words, so that anyone can read them in the ledger. */
public final class ActMetadata {
    /** Which municipality a message belongs to. */
    public static final String MUNICIPALITY = "municipality";

    private static final String AT = "at";
    private static final String EXPECTED = "expectedSequence";

    private ActMetadata() {}

    /** The metadata of an order. */
    public static MetaData of(Order order) {
        Act act = order.act();
        Map<String, String> words = new LinkedHashMap<>();
        words.put(MUNICIPALITY, order.municipality().value());
        words.put("command", act.id().value());
        words.put("actor", act.actor().id());
        words.put("role", act.actor().role().name());
        put(words, EXPECTED, order.expectedSequence());
        put(words, "actorUnit", act.actor().unit());
        words.put(AT, act.at().toString());
        put(words, "knownAt", act.knownAt());
        Decision decision = act.decision();
        if (decision != null) {
            words.put("decision.body", decision.body());
            words.put("decision.date", decision.date().value());
            put(words, "decision.paragraph", decision.paragraph());
            put(words, "decision.caseNumber", decision.caseNumber());
            put(words, "decision.title", decision.title());
        }
        Source source = act.source();
        if (source != null) {
            words.put("source.title", source.title());
            put(words, "source.reference", source.reference());
            put(words, "source.note", source.note());
        }
        return MetaData.from(words);
    }

    /** The circumstances metadata tells of. */
    public static Act act(Map<String, ?> words) {
        String unit = word(words, "actorUnit");
        String knownAt = word(words, "knownAt");
        return new Act(
                new CommandId(need(words, "command")),
                new Actor(
                        need(words, "actor"),
                        Role.valueOf(need(words, "role")),
                        unit == null ? null : new UnitId(unit)),
                Instant.parse(need(words, AT)),
                knownAt == null ? null : Instant.parse(knownAt),
                decision(words),
                source(words));
    }

    /** The id of the command metadata tells of. */
    public static String command(MetaData words) {
        return need(words, "command");
    }

    /** The version of its stream a command was sent for, if it was. */
    public static @Nullable Long expectedSequence(MetaData words) {
        String expected = word(words, EXPECTED);
        return expected == null ? null : Long.valueOf(expected);
    }

    /** What is said about a command and holds for its events too. */
    public static MetaData ofEvents(MetaData command) {
        return command.withoutKeys(Set.of(EXPECTED));
    }

    /** The municipality metadata tells of. */
    public static Municipality municipality(MetaData words) {
        return new Municipality(need(words, MUNICIPALITY));
    }

    private static @Nullable Decision decision(Map<String, ?> words) {
        String body = word(words, "decision.body");
        return body == null
                ? null
                : new Decision(
                        body,
                        new PartialDate(need(words, "decision.date")),
                        word(words, "decision.paragraph"),
                        word(words, "decision.caseNumber"),
                        word(words, "decision.title"));
    }

    private static @Nullable Source source(Map<String, ?> words) {
        String title = word(words, "source.title");
        return title == null ? null : new Source(title, word(words, "source.reference"), word(words, "source.note"));
    }

    private static void put(Map<String, String> words, String key, @Nullable Object value) {
        if (value != null) {
            words.put(key, value.toString());
        }
    }

    private static String need(Map<String, ?> words, String key) {
        return Objects.requireNonNull(word(words, key), () -> "The message does not say its " + key);
    }

    private static @Nullable String word(Map<String, ?> words, String key) {
        return (String) words.get(key);
    }
}
