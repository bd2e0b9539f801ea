package se.mandat.kernel;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal with a name. It is an answer, not a failure: nothing was written. */
public final class Rejected extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> facts;
    private final @Nullable String field;

    /** Refuses with {@code rule}; the facts fill the rule's text, in order. */
    public Rejected(Rule rule, Object... facts) {
        this(rule, null, List.of(facts));
    }

    private Rejected(Rule rule, @Nullable String field, List<Object> facts) {
        super(
                rule.name() + (field == null ? "" : " at " + field) + (facts.isEmpty() ? "" : " " + facts),
                null,
                false,
                false);
        this.rule = rule;
        this.field = field;
        this.facts = facts;
    }

    /** The same refusal, pointing at the field it is about. */
    public Rejected at(String name) {
        return new Rejected(rule, name, facts);
    }

    public Rule rule() {
        return rule;
    }

    /** The field the refusal is about, where it is about one. */
    public @Nullable String field() {
        return field;
    }

    /** What fills the rule's text. */
    public List<Object> facts() {
        return facts;
    }
}
