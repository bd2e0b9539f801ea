package se.mandat.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Note;
import se.mandat.proof.VerifierKey;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The public page of the ledger's checkpoints: what to write down, and how to check the history against it. */
@Controller
public class ProofPage {
    private static final int SHOWN = 12;
    private static final Set<Role> CHECKING = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private final Evidence evidence;
    private final LedgerKeys keys;
    private final Checks checks;
    private final Pages pages;

    ProofPage(Evidence evidence, LedgerKeys keys, Checks checks, Pages pages) {
        this.evidence = evidence;
        this.keys = keys;
        this.checks = checks;
        this.pages = pages;
    }

    /** A checkpoint, and the note it was signed as. */
    public record Signed(Checkpoint checkpoint, Note note) {
        /** A letter to whoever is to keep it. */
        public String mail(String subject) {
            return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(note.text());
        }

        private static String encoded(String text) {
            return UriUtils.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        }
    }

    /**
     * What the page shows.
     *
     * @param all      every checkpoint, the latest first
     * @param unsigned how many events have come since
     * @param check    the last time it was checked here; none before the first
     */
    public record Content(
            Visit visit,
            List<VerifierKey> keys,
            List<Signed> all,
            long unsigned,
            @Nullable Check check) implements Tabular {
        /** The one to write down, mail or print; none before the first. */
        public @Nullable Signed latest() {
            return all.isEmpty() ? null : all.getFirst();
        }

        /** Some of those before it, the latest first. */
        public List<Signed> earlier() {
            return all.stream().skip(1).limit(SHOWN).toList();
        }

        @Override
        public Sheet sheet() {
            return Rows.of("checkpoints", visit.texts(), all)
                    .text("signed", one -> visit.texts().moment(one.checkpoint().time()))
                    .whole("events", one -> one.checkpoint().size())
                    .whole("event", one -> one.checkpoint().position())
                    .text("root", one -> one.checkpoint().root().hex())
                    .text("hash", one -> one.checkpoint().hash().hex())
                    .sheet();
        }

        /** Whether the visitor may have it checked here. */
        public boolean mayCheck() {
            return visit.person().map(Person::role).filter(CHECKING::contains).isPresent();
        }
    }

    @GetMapping("/{municipality:\\d{4}}/liggaren")
    View show(Visit visit) {
        String municipality = visit.municipality().value();
        List<Signed> all = evidence.checkpoints(municipality).reversed().stream()
                .map(note -> new Signed(Checkpoint.of(note), note))
                .toList();
        long unsigned = evidence.eventsAfter(
                municipality, all.isEmpty() ? 0 : all.getFirst().checkpoint().position());
        Content content = new Content(
                visit,
                keys.verifiers(),
                all,
                unsigned,
                checks.last(visit.municipality()).orElse(null));
        return pages.page(visit, Active.HISTORY, visit.texts().get("proof.title"), "proof.jte", content);
    }

    /** Has the ledger checked here and now; auditors and administrators may. */
    @PostMapping("/{municipality:\\d{4}}/liggaren/kontroll")
    View check(Visit visit) {
        Role role = visit.actor().role();
        if (!CHECKING.contains(role)) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, role, CHECKING);
        }
        var _ = checks.run(visit.municipality(), visit.asOf().last());
        RedirectView back = new RedirectView(visit.now("liggaren") + "#kontrollerad");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }
}
