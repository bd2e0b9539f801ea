package se.mandat.query.appearance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names the stylesheet gives its values, as they stand in it: nothing here can say otherwise than the pages look. */
public record Tokens(Map<String, String> values) {
    private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+?)\\s*[;\\n]");
    private static final String STYLE = read();

    /** Those of light pages, and what is the same in both modes. */
    public static final Tokens LIGHT = new Tokens(after("@layer tokens {"));

    /** Those that are others on dark pages. */
    public static final Tokens DARK = new Tokens(after("@media (prefers-color-scheme:dark) {"));

    public Tokens {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a name. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The colour of a name, here or where it is the same in both modes. */
    public Colour colour(String name) {
        String value = value(name).or(() -> LIGHT.value(name)).orElseThrow(() -> new IllegalArgumentException(name));
        Matcher other = Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(value);
        return other.matches() ? colour(other.group(1)) : Colour.of(value);
    }

    /** What pages are written on. */
    public Colour page() {
        return colour("bg");
    }

    private static Map<String, String> after(String beginning) {
        Matcher root = ROOT.matcher(STYLE);
        if (!root.find(STYLE.indexOf(beginning))) {
            throw new IllegalStateException("The stylesheet has no tokens after " + beginning);
        }
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(root.group(1)).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static String read() {
        String name = "/assets/mandat.css";
        try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
