package se.mandat.query.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.RuleTexts;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** What is wrong with a form, in words, each where possible at its field. */
public final class Mistakes {
    private static final int LONGEST_REPEATED = 60;
    private static final RuleTexts RULES = new RuleTexts();

    private final Texts texts;
    private final Map<String, Field> fields;
    private final Function<Object, Object> called;
    private final List<Mistake> all = new ArrayList<>();

    /** One thing that is wrong; {@code id} is where it is, if it is somewhere. */
    public record Mistake(@Nullable String field, @Nullable String id, String text) {}

    public Mistakes(Texts texts, Collection<Field> fields, Function<Object, Object> called) {
        this.texts = texts;
        this.called = called;
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    /** What facts are called on a page. */
    static Function<Object, Object> names(Texts texts, Names names) {
        return fact -> switch (fact) {
            case UnitId unit -> names.unit(unit);
            case GoalId goal -> names.goal(goal);
            case IndicatorId indicator -> names.indicator(indicator);
            case ActivityId activity -> names.activity(activity);
            case Period period -> texts.period(period);
            case LocalDate day -> texts.date(day);
            case Object other -> other;
        };
    }

    /** Something the form itself found. */
    public void add(Field field, String text) {
        if (of(field.name()).isEmpty()) {
            all.add(new Mistake(field.name(), field.id(), text));
        }
    }

    /** Something that is wrong where there is no question. */
    void addAt(String id, String text) {
        all.add(new Mistake(null, id, text));
    }

    /** Why what was written at a place was refused, if it was. */
    public void addAt(String id, @Nullable Rejected refusal) {
        if (refusal != null) {
            addAt(id, texts.refusal(refusal));
        }
    }

    /** Something the rules refused. */
    public void add(Rejected refusal) {
        String field = refusal.field();
        if (field == null || !fields.containsKey(field)) {
            all.add(new Mistake(null, null, words(refusal)));
        } else if (of(field).isEmpty()) {
            all.add(new Mistake(field, Field.idOf(field), words(refusal)));
        }
    }

    private String words(Rejected refusal) {
        Object[] facts = refusal.facts().stream().map(this::word).toArray();
        String own = "refusal." + refusal.rule().name() + (isUnchosen(refusal) ? ".choice" : "");
        return texts.has(own)
                ? texts.get(own, facts)
                : RULES.text(new Rejected(refusal.rule(), facts), RuleTexts.spoken(List.of(texts.locale())));
    }

    /** Whether it is that something should have been chosen, which is not filled in. */
    private boolean isUnchosen(Rejected refusal) {
        Field field = refusal.field() == null ? null : fields.get(refusal.field());
        return refusal.rule() == CommonRule.TEXT_MISSING && field != null && field.isChoice();
    }

    private Object word(Object fact) {
        if (fact instanceof String name) {
            Field field = fields.get(name);
            return field == null ? inShort(name) : field.label();
        }
        Object word = called.apply(fact);
        return word instanceof Number number ? number.toString() : word;
    }

    /** So much of what was typed that it is recognised. */
    static String inShort(String typed) {
        return typed.length() <= LONGEST_REPEATED ? typed : typed.substring(0, LONGEST_REPEATED) + "…";
    }

    /** What is wrong with one field. */
    public Optional<String> of(@Nullable String field) {
        return all.stream()
                .filter(mistake -> mistake.field() != null && mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst();
    }

    public List<Mistake> all() {
        return List.copyOf(all);
    }

    public boolean none() {
        return all.isEmpty();
    }
}
