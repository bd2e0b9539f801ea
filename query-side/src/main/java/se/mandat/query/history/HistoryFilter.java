package se.mandat.query.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.ui.Visit;

/**
 * Which events are asked for; what is left empty asks for all.
 *
 * @param unit        what is about a unit, or about the goals it has or has had or takes part in
 * @param feature     the kind of stream: organisation, staffing, mandate, goal, indicator, period, plan, activity, followup
 * @param decision    the key of a decision, or words it is looked up by
 * @param q           a word in the event, its reason, its decision, or the name of what it is about
 * @param from        known on this day or later
 * @param to          known on this day or earlier
 * @param corrections 1 for corrections only
 * @param name        the kind of event, by its stored name
 * @param under       1 for all that has ever stood under the unit too
 * @param here        1 for what was done here, and not read in from elsewhere
 */
public record HistoryFilter(
        @Nullable String unit,
        @Nullable String goal,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String feature,
        @Nullable String role,
        @Nullable String decision,
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable String corrections,
        @Nullable String name,
        @Nullable String here,
        @Nullable String under) {

    public HistoryFilter {
        unit = orNothing(unit);
        goal = orNothing(goal);
        indicator = orNothing(indicator);
        period = orNothing(period);
        feature = orNothing(feature);
        role = orNothing(role);
        decision = orNothing(decision);
        q = orNothing(q);
        from = orNothing(from);
        to = orNothing(to);
        corrections = orNothing(corrections);
        name = orNothing(name);
        here = orNothing(here);
        under = unit == null ? null : orNothing(under);
    }

    /** The unit; refused with {@link CommonRule#MALFORMED_ID}. */
    @Nullable
    UnitId about() {
        try {
            return unit == null ? null : new UnitId(unit);
        } catch (Rejected refusal) {
            throw refusal.at("unit");
        }
    }

    /** What is asked for, each by its name. */
    public static HistoryFilter asking(Map<String, String> words) {
        return new HistoryFilter(
                words.get("unit"),
                words.get("goal"),
                words.get("indicator"),
                words.get("period"),
                words.get("feature"),
                words.get("role"),
                words.get("decision"),
                words.get("q"),
                words.get("from"),
                words.get("to"),
                words.get("corrections"),
                words.get("name"),
                words.get("here"),
                words.get("under"));
    }

    /** Everything about a unit; about anything where none is named. */
    public static HistoryFilter ofUnit(@Nullable String unit) {
        return unit == null ? asking(Map.of()) : asking(Map.of("unit", unit));
    }

    /** Everything about what an event is about: its goal, or its indicator in its unit, or its unit. */
    public static HistoryFilter about(HistoryRow row) {
        Map<String, String> words = new HashMap<>();
        if (row.unit() != null && row.goal() == null) {
            words.put("unit", row.unit().value());
        }
        if (row.goal() != null) {
            words.put("goal", row.goal().value());
        }
        if (row.indicator() != null) {
            words.put("indicator", row.indicator().value());
        }
        return asking(words);
    }

    /** Everything about what a page is about, by its address below the municipality's; nothing where that is not one thing. */
    public static Optional<HistoryFilter> ofPage(String page) {
        String[] steps = page.split("/", -1);
        if (steps.length < 2) {
            return Optional.empty();
        }
        return switch (steps[0]) {
            case "mal" -> Optional.of(asking(Map.of("goal", steps[1])));
            case "indikatorer" -> Optional.of(asking(Map.of("indicator", steps[1])));
            case "enheter" -> Optional.of(steps.length < 4 ? ofUnit(steps[1]) : below(steps));
            default -> Optional.empty();
        };
    }

    private static HistoryFilter below(String... steps) {
        return switch (steps[2]) {
            case "uppfoljning" -> asking(Map.of("unit", steps[1], "period", steps[3], "feature", "followup"));
            case "plan" -> asking(Map.of("unit", steps[1], "period", steps[3], "feature", "plan"));
            default -> ofUnit(steps[1]);
        };
    }

    /** The corrections of what a unit reported of an indicator. */
    public static HistoryFilter correctionsOf(String unit, String indicator) {
        return asking(Map.of("unit", unit, "indicator", indicator, "corrections", "1"));
    }

    private static @Nullable String orNothing(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !words().isEmpty();
    }

    /** Whether an index finds what is asked for, or nothing is left out. */
    public boolean isIndexed() {
        return !narrows() || (unit != null && under == null) || goal != null || indicator != null || decision != null;
    }

    /** Whether anything is asked for that the page keeps folded until it is. */
    public boolean isFine() {
        return period != null || decision != null || name != null || corrections != null || here != null;
    }

    /** What the decision is looked up by, as it is read; a key is its own words. */
    public @Nullable String decisionWords() {
        return decision == null ? null : decision.replace('|', ' ').strip();
    }

    /** Whether all that has stood under the unit is asked for too. */
    public boolean withUnder() {
        return under != null;
    }

    public boolean onlyHere() {
        return here != null;
    }

    public boolean onlyCorrections() {
        return corrections != null;
    }

    @Nullable
    LocalDate firstDay() {
        return day(from, "from");
    }

    @Nullable
    LocalDate lastDay() {
        return day(to, "to");
    }

    private static @Nullable LocalDate day(@Nullable String word, String field) {
        try {
            return word == null ? null : LocalDate.parse(word);
        } catch (DateTimeException _) {
            throw new Rejected(CommonRule.MALFORMED_DATE, word).at(field);
        }
    }

    /** An address that asks for the same. */
    public String in(String address) {
        String all = address;
        for (Map.Entry<String, String> word : words().entrySet()) {
            all = Visit.with(all, word.getKey(), word.getValue());
        }
        return all;
    }

    /** What is asked for, by the name it is asked by. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "unit", unit);
        put(words, "goal", goal);
        put(words, "indicator", indicator);
        put(words, "period", period);
        put(words, "feature", feature);
        put(words, "role", role);
        put(words, "decision", decision);
        put(words, "q", q);
        put(words, "from", from);
        put(words, "to", to);
        put(words, "corrections", corrections);
        put(words, "name", name);
        put(words, "here", here);
        put(words, "under", under);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null) {
            var _ = words.put(name, value);
        }
    }
}
