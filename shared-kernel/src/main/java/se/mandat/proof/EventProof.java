package se.mandat.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proof of one event, without the others: its path to the root that a checkpoint has signed. */
public record EventProof(ChainedEvent event, long index, List<Hash> path, Note checkpoint) {
    public EventProof {
        path = List.copyOf(path);
    }

    /** The proof as a file: one line of JSON. */
    public String json() {
        return new JsonWriter()
                        .put("event", EventLine.json(event))
                        .put("index", index)
                        .put("path", path)
                        .put("checkpoint", checkpoint.text())
                + "\n";
    }

    /** Reads such a file. */
    public static EventProof parse(String json) {
        JsonObject proof = JsonReader.read(json);
        return new EventProof(
                EventLine.of(proof.object("event")),
                proof.number("index"),
                proof.texts("path").stream().map(Hash::ofHex).toList(),
                Note.parse(proof.text("checkpoint")));
    }

    /** What is wrong with it, if anything, where these keys are trusted. */
    public Report verify(Trust trust) {
        Checkpoint signed = Checkpoint.of(checkpoint);
        Findings findings = new Findings();
        Finding refusal = trust.refusal(checkpoint, signed, event.event().municipality());
        if (refusal != null) {
            findings.add(refusal);
        }
        Finding flaw = flaw(signed);
        if (flaw != null) {
            findings.add(flaw);
        }
        return new Report(
                findings.inOrder(),
                findings.count(),
                List.of("Proof of " + event.event() + ", recorded "
                        + event.event().recordedAt() + ", as number " + (index + 1) + " in the " + signed + "."));
    }

    private @Nullable Finding flaw(Checkpoint signed) {
        long at = event.position();
        if (!event.isIntact()) {
            return new Finding(Verdict.CHANGED, at - 1, at, "the content of " + event.event() + " is not its hash's");
        }
        boolean proved = index >= 0
                && index < signed.size()
                && new InclusionProof(index, signed.size(), path).proves(event.hash(), signed.root());
        return proved
                ? null
                : new Finding(Verdict.REWRITTEN, at - 1, at, event.event() + " is not proved to be in the " + signed);
    }
}
