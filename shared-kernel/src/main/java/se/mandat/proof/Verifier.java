package se.mandat.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies a bundle: its events against their hashes, its checkpoints against its events and the keys trusted. */
public final class Verifier {
    private static final int SMALL = 64 * 1024;

    private final Bundle bundle;
    private final Trust trust;
    private final Findings findings;
    private final List<String> facts = new ArrayList<>();

    private Verifier(Bundle bundle, List<VerifierKey> keys) {
        this.bundle = bundle;
        this.findings = new Findings();
        this.trust = keys.isEmpty() ? new Trust(ownKeys(), false) : new Trust(keys, true);
    }

    /**
     * Verifies the zip or folder with the keys trusted, or the bundle's own where none are given, and against
     * checkpoints that somebody outside has kept. Refuses a path where no bundle can be opened.
     */
    public static Report verify(Path path, List<VerifierKey> keys, List<Note> outside) throws IOException {
        try (Bundle bundle = Bundle.open(path)) {
            Verifier verifier = new Verifier(bundle, keys);
            verifier.events(outside);
            verifier.sums();
            return new Report(verifier.findings.inOrder(), verifier.findings.count(), verifier.facts);
        }
    }

    private List<VerifierKey> ownKeys() {
        try {
            return keys(small(BundleFile.KEYS));
        } catch (Malformed flaw) {
            findings.add(Verdict.UNREADABLE, 0, 0, BundleFile.KEYS.fileName() + ": " + flaw.getMessage());
            return List.of();
        }
    }

    /** Keys, one on each line. */
    static List<VerifierKey> keys(Bytes lines) {
        return lines.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> VerifierKey.parse(line.strip()))
                .toList();
    }

    private void events(List<Note> outside) {
        try (Lines events = bundle.lines(BundleFile.EVENTS);
                Lines checkpoints = bundle.lines(BundleFile.CHECKPOINTS)) {
            Trail trail = new Trail(checkpoints, trust, findings);
            Comparison own = Comparison.within(trail, findings);
            List<Comparison> comparisons = new ArrayList<>(List.of(own));
            List<Comparison> kept = outside.stream()
                    .map(note -> Comparison.outside(alone(note), findings))
                    .toList();
            comparisons.addAll(kept);
            Walk walk = new Walk(comparisons, findings);
            walk.over(events);
            diagnose(walk);
            tell(walk, trail, own, kept);
        } catch (IOException unreadable) {
            unreadable(unreadable);
        }
    }

    /** A single checkpoint from outside, if it counts. */
    private Checkpoints alone(Note note) {
        Iterator<Note> once = List.of(note).iterator();
        return municipality -> once.hasNext() ? trusted(once.next(), municipality) : null;
    }

    private @Nullable Checkpoint trusted(Note note, @Nullable String municipality) {
        Checkpoint checkpoint = Checkpoint.of(note);
        Finding refusal = trust.refusal(note, checkpoint, municipality);
        if (refusal == null) {
            return checkpoint;
        }
        findings.add(new Finding(
                refusal.verdict(), refusal.after(), refusal.position(), "outside checkpoint: " + refusal.message()));
        return null;
    }

    private void diagnose(Walk walk) throws IOException {
        walk.jumps()
                .forEach(jump -> walk.breaks().stream()
                        .filter(gap -> gap.at.line() > jump.fromLine()
                                && gap.at.line() <= jump.at().line())
                        .findFirst()
                        .ifPresent(gap -> gap.jumped(jump.words())));
        if (!walk.breaks().isEmpty()) {
            try (Lines again = bundle.lines(BundleFile.EVENTS)) {
                new Diagnosis(walk, findings).over(again);
            }
        }
        walk.jumps().stream()
                .filter(jump -> !walk.hadFaults(jump.fromLine(), jump.at().line() + 1))
                .forEach(this::unexplained);
    }

    private void unexplained(Streams.Jump jump) {
        findings.add(
                Verdict.MISSING,
                0,
                jump.at().position(),
                jump.words() + " at " + jump.at() + ", though the chain is whole: it was made anew");
    }

    private void sums() {
        List<String> sums = small(BundleFile.SUMS).toString().lines().toList();
        for (BundleFile file : BundleFile.values()) {
            if (file != BundleFile.SUMS && !sums.contains(hash(file) + "  " + file.fileName())) {
                findings.add(Verdict.FILE_CHANGED, 0, 0, file.fileName());
            }
        }
    }

    private String hash(BundleFile file) {
        try {
            return bundle.hash(file).hex();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private Bytes small(BundleFile file) {
        try (InputStream in = bundle.read(file)) {
            return Bytes.of(in.readNBytes(SMALL));
        } catch (IOException unreadable) {
            unreadable(unreadable);
            return Bytes.of("");
        }
    }

    private void unreadable(IOException unreadable) {
        findings.add(Verdict.UNREADABLE, 0, 0, "a file cannot be read: " + unreadable);
    }

    private void tell(Walk walk, Trail trail, Comparison own, List<Comparison> kept) {
        facts.add("%d events up to position %d of municipality %s, %d checkpoints."
                .formatted(walk.events(), walk.farthest(), walk.municipality(), trail.count()));
        if (walk.brokenPlaces() > walk.breaks().size()) {
            facts.add("The chain is broken in %d places, too many to tell of each.".formatted(walk.brokenPlaces()));
        }
        facts.add(own.confirmations() + " of " + trail.count() + " checkpoints agree with the events"
                + (own.confirmed() == null ? "." : "; the last is the " + own.confirmed() + "."));
        if (own.unsigned(walk) > 0) {
            facts.add(own.unsigned(walk) + " events after the last checkpoint are chained but not yet signed.");
        }
        for (Comparison comparison : kept) {
            facts.add(
                    comparison.confirmed() == null
                            ? "The checkpoint from outside could not be confirmed."
                            : "The " + comparison.confirmed() + " from outside is contained in this history.");
        }
        trust.keys().forEach(key -> facts.add("Key " + key.text() + ", fingerprint " + key.fingerprint() + "."));
        facts.add(
                trust.fromOutside()
                        ? "The key was given from outside the bundle."
                        : "No key was given (--key): the bundle's own was used, so that only its inner consistency has"
                                + " been shown. Compare the fingerprint with the one published.");
    }
}
