package se.mandat.query.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Municipalities;
import se.mandat.platform.Person;
import se.mandat.platform.Session;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.platform.ledger.Sealer;
import se.mandat.proof.Note;
import se.mandat.query.QueryRule;

/** What anyone needs to check the ledger without us. */
@RestController
@RequestMapping("/api/{municipality}/ledger")
class ProofQuestions {
    private static final Set<Role> SEALING = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private final Evidence evidence;
    private final LedgerKeys keys;
    private final ObjectProvider<Sealer> sealer;
    private final Municipalities municipalities;
    private final Session session;

    ProofQuestions(
            Evidence evidence,
            LedgerKeys keys,
            ObjectProvider<Sealer> sealer,
            Municipalities municipalities,
            Session session) {
        this.evidence = evidence;
        this.keys = keys;
        this.sealer = sealer;
        this.municipalities = municipalities;
        this.session = session;
    }

    /** A signed note (C2SP tlog-checkpoint): how many events, their root, the last one's hash. */
    record Checkpoint(String note) {}

    /** A key checkpoints are checked with, and the fingerprint to compare with one got another way. */
    record Key(String key, String fingerprint) {}

    @GetMapping("/keys")
    List<Key> keys() {
        return keys.verifiers().stream()
                .map(key -> new Key(key.text(), key.fingerprint()))
                .toList();
    }

    @GetMapping("/checkpoints")
    List<Checkpoint> checkpoints(@PathVariable Municipality municipality) {
        return checkpointsOf(municipality);
    }

    /** Seals now instead of at the next interval; auditors and administrators may. */
    @PostMapping("/checkpoints")
    List<Checkpoint> seal(@PathVariable Municipality municipality) {
        mayOnly(municipality, SEALING);
        Sealer mine = sealer.getIfAvailable();
        if (mine == null) {
            throw new Rejected(QueryRule.NOTHING_HERE, "key");
        }
        var _ = mine.seal();
        return checkpointsOf(municipality);
    }

    private void mayOnly(Municipality municipality, Set<Role> roles) {
        Person person = session.person().orElseThrow();
        Role role = person.actorIn(municipality).role();
        if (!roles.contains(role)) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, role, roles);
        }
    }

    private List<Checkpoint> checkpointsOf(Municipality municipality) {
        municipalities.mustExist(municipality);
        return evidence.checkpoints(municipality.value()).reversed().stream()
                .map(Note::text)
                .map(Checkpoint::new)
                .toList();
    }

    /** All events as stored, with checkpoints, keys and the means to check them: a zip for the offline verifier. */
    @GetMapping(path = "/export", produces = "application/zip")
    void export(@PathVariable Municipality municipality, HttpServletResponse answer) throws IOException {
        municipalities.mustExist(municipality);
        answer.setContentType("application/zip");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("mandat-" + municipality + ".zip")
                        .build()
                        .toString());
        evidence.export(municipality.value(), keys.verifiers(), answer.getOutputStream());
    }

    /** Proof of one event for someone who may see no other: its path to a signed checkpoint. */
    @GetMapping("/events/{position}/proof")
    ResponseEntity<String> proof(@PathVariable Municipality municipality, @PathVariable long position) {
        municipalities.mustExist(municipality);
        return evidence.proof(municipality.value(), position)
                .map(proof -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(proof.json()))
                .orElseThrow(() -> new Rejected(QueryRule.NOTHING_HERE, position));
    }
}
