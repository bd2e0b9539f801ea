package se.mandat.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;

/**
 * What each rule says to people, in Swedish and English: a title, and a text that tells what is wrong and what to do. In
 * the file they stand as {@code RULE.sv=title | text}, and {@code .en}; the text is a {@link MessageFormat} of the
 * refusal's facts, in order.
 */
public final class RuleTexts {
    /** What is spoken unless something else is asked for. */
    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** The other language. */
    public static final Locale ENGLISH = Locale.of("en");

    /** Stands where a text was given no fact. */
    public static final String UNSAID = "…";

    private static final int MOST_FACTS = 4;

    private final Properties rules = read();

    /** The language we speak that is wanted most; Swedish where neither is. */
    public static Locale spoken(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("sv") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? ENGLISH : SWEDISH)
                .orElse(SWEDISH);
    }

    /** Whether there is a rule of this name. */
    public boolean knows(String rule) {
        return rules.getProperty(key(rule, SWEDISH), "").contains(" | ");
    }

    /** Every rule there is, by name. */
    public List<String> names() {
        String ending = key("", SWEDISH);
        return rules.stringPropertyNames().stream()
                .filter(key -> key.endsWith(ending))
                .map(key -> key.substring(0, key.length() - ending.length()))
                .filter(this::knows)
                .sorted()
                .toList();
    }

    /** The address of the page about a rule. */
    public static String page(String rule) {
        return "/problems/" + rule.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule in a few words. */
    public String title(String rule, Locale language) {
        return entry(rule, language)[0];
    }

    /** The rule in general. */
    public String text(String rule, Locale language) {
        return text(rule, Collections.nCopies(MOST_FACTS, UNSAID), language);
    }

    /** What a refusal says. */
    public String text(Rejected refusal, Locale language) {
        return text(refusal.rule().name(), refusal.facts(), language);
    }

    /** The rule's text filled with facts; those that were not given are left unsaid. */
    public String text(String rule, List<?> facts, Locale language) {
        Object[] words = Collections.nCopies(Math.max(MOST_FACTS, facts.size()), (Object) UNSAID)
                .toArray();
        for (int i = 0; i < facts.size(); i++) {
            words[i] = word(facts.get(i), language);
        }
        return new MessageFormat(entry(rule, language)[1], language).format(words);
    }

    private String word(Object fact, Locale language) {
        return switch (fact) {
            case Collection<?> several ->
                several.stream().map(one -> word(one, language)).collect(Collectors.joining(", "));
            case Role role -> rules.getProperty(key("Role." + role, language), role.name());
            default -> fact.toString();
        };
    }

    private String[] entry(String rule, Locale language) {
        String key = key(rule, language);
        String entry = Objects.requireNonNull(rules.getProperty(key), () -> "No text for " + key);
        return entry.split(" \\| ", 2);
    }

    private static String key(String name, Locale language) {
        return name + "." + language.getLanguage();
    }

    private static Properties read() {
        Properties rules = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RuleTexts.class.getResourceAsStream("/texts/rules.properties")),
                StandardCharsets.UTF_8)) {
            rules.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rules;
    }
}
