package se.mandat.query.moments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Decision;
import se.mandat.query.At;

/**
 * What a decision is looked up by: words of who decided, the paragraph, the day, the case number and the matter, of which
 * it has all. A unit's id stands for its name, as in "KF § 97".
 */
public final class DecisionSought {
    private static final Pattern WORD = Pattern.compile("§+\\s*[\\p{L}\\d:]+|\\S+");
    private static final Pattern PARAGRAPH = Pattern.compile("§+\\s*");

    private final At at;
    private final List<String> words;

    public DecisionSought(At at, String asked) {
        this.at = at;
        this.words = WORD.matcher(asked)
                .results()
                .map(MatchResult::group)
                .map(DecisionSought::plain)
                .toList();
    }

    /** Those that have all the words: that very paragraph first, then the latest meeting. */
    public List<Decision> find() {
        return at.rows(at.views().moments(), "kind = 'DECISION'").stream()
                .map(moment -> Objects.requireNonNull(moment.decision()))
                .filter(decision -> words.stream().allMatch(word -> has(decision, word)))
                .sorted(Comparator.comparing((Decision decision) -> !isExact(decision))
                        .thenComparing(decision -> decision.date().latest(), Comparator.reverseOrder())
                        .thenComparing(Decision::key))
                .toList();
    }

    /** Those of that very paragraph where there are any, else all that have the words. */
    public List<Decision> meant() {
        List<Decision> found = find();
        List<Decision> exact = found.stream().filter(this::isExact).toList();
        return exact.isEmpty() ? found : exact;
    }

    private boolean has(Decision decision, String word) {
        String paragraph = paragraph(decision);
        if (word.startsWith("§")) {
            return paragraph.startsWith(word);
        }
        String all = Stream.of(
                        decision.body(), paragraph, decision.date().value(), decision.caseNumber(), decision.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return plain(all).contains(word)
                || named(word).filter(plain(decision.body())::contains).isPresent();
    }

    private boolean isExact(Decision decision) {
        String paragraph = paragraph(decision);
        return words.stream().anyMatch(word -> paragraph.equals(word) || paragraph.equals("§ " + word));
    }

    private Optional<String> named(String word) {
        return at.units().values().stream()
                .filter(unit -> unit.unit().value().equals(word))
                .map(unit -> plain(unit.name()))
                .findFirst();
    }

    private static String paragraph(Decision decision) {
        return decision.paragraph() == null ? "" : plain(decision.paragraph());
    }

    private static String plain(String words) {
        return PARAGRAPH
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll("§ ")
                .strip();
    }
}
