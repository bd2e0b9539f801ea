package se.mandat.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the verifier found: the findings, in order of position, and what was shown all the same. */
public record Report(List<Finding> findings, long count, List<String> facts) {
    private static final int SHOWN = 20;

    public Report {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /** Whether nothing was found. */
    public boolean isOk() {
        return count == 0;
    }

    /** The report for people, findings first. */
    public String text() {
        return Stream.of(verdict(), findingLines(), meanings(), facts.stream())
                .flatMap(lines -> lines)
                .map(line -> Shown.line(line, 1000) + "\n")
                .collect(Collectors.joining());
    }

    private Stream<String> verdict() {
        return Stream.of(isOk() ? "OK" : "NOT OK: " + count + (count == 1 ? " finding" : " findings"));
    }

    private Stream<String> findingLines() {
        Stream<String> first = findings.stream().limit(SHOWN).map(Finding::toString);
        return count > SHOWN ? Stream.concat(first, Stream.of("… and " + (count - SHOWN) + " more")) : first;
    }

    private Stream<String> meanings() {
        return findings.stream()
                .map(Finding::verdict)
                .distinct()
                .map(verdict -> "(" + verdict + " means: " + verdict.meaning() + ")");
    }
}
