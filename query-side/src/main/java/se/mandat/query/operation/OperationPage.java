package se.mandat.query.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Municipality;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visits;
import se.mandat.query.view.Build;
import se.mandat.query.view.Parked;

/** The page of operation: how far the views have come, what is parked, and what can be built or checked. */
@Controller
public class OperationPage {
    private static final String PATH = "/drift";

    private static final int MOST_STUCK = 20;

    private final Operation operation;
    private final Pages pages;

    OperationPage(Operation operation, Pages pages) {
        this.operation = operation;
        this.pages = pages;
    }

    /** An event that no view could take in, as the ledger has it. */
    public record Stored(Parked event, String payload) {}

    /**
     * What the page shows; as a file how the ledger of each municipality stands.
     *
     * @param stuck the first of the events that are themselves in the way
     */
    public record Content(Texts texts, ViewsStatus status, List<LedgerStanding> standings, List<Stored> stuck)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return Rows.of("sealing", texts, standings)
                    .text("municipality", one -> one.of().municipality().value())
                    .text("municipalityName", one -> one.of().name())
                    .text(
                            "signed",
                            one -> one.checkpoint() == null
                                    ? null
                                    : texts.moment(one.checkpoint().time()))
                    .whole("unsigned", LedgerStanding::unsigned)
                    .text(
                            "checked",
                            one -> one.check() == null
                                    ? null
                                    : texts.moment(one.check().at()))
                    .whole(
                            "findings",
                            one -> one.check() == null ? null : one.check().findings())
                    .whole("parked", one -> parked(one.of().municipality()))
                    .sheet();
        }

        private long parked(Municipality municipality) {
            return status.parked().stream()
                    .filter(event -> event.municipality().equals(municipality.value()))
                    .count();
        }
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        return pages.page(texts, texts.get("operation.title"), "operation.jte", content(texts), HttpStatus.OK);
    }

    private Content content(Texts texts) {
        ViewsStatus status = operation.status();
        List<Stored> stuck = status.parked().stream()
                .filter(event -> event.reason() != null)
                .limit(MOST_STUCK)
                .map(event -> new Stored(event, operation.stored(event)))
                .toList();
        return new Content(texts, status, operation.standings(), stuck);
    }

    @PostMapping(PATH + "/bygg")
    String begin(@RequestParam Build.Kind kind) {
        var _ = operation.begin(kind, List.of());
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/stoppa")
    String stop() {
        operation.stop();
        return "redirect:" + PATH;
    }
}
