package se.mandat.query.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
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

    private final Operation operation;
    private final Pages pages;

    OperationPage(Operation operation, Pages pages) {
        this.operation = operation;
        this.pages = pages;
    }

    /** What the page shows; as a file the parked events. */
    public record Content(Texts texts, ViewsStatus status) implements Tabular {
        @Override
        public Sheet sheet() {
            return Rows.of("parkedEvents", texts, status.parked())
                    .whole("event", Parked::position)
                    .text("municipality", Parked::municipality)
                    .text("stream", Parked::stream)
                    .text("eventName", Parked::name)
                    .text("reason", Parked::reason)
                    .sheet();
        }
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        return pages.page(
                texts,
                texts.get("operation.title"),
                "operation.jte",
                new Content(texts, operation.status()),
                HttpStatus.OK);
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
