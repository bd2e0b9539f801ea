package se.mandat.query.readings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.forms.Sending;
import se.mandat.query.notes.Notes;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** What an auditor has looked at; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to everybody else. */
@Controller
public class ReadingPage {
    private static final int ROWS = 100;

    private final Readings readings;
    private final Pages pages;

    ReadingPage(Readings readings, Pages pages) {
        this.readings = readings;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param readings the latest first
     * @param older    the address of those before, if there are any
     */
    public record Content(
            Visit visit, List<Reading> readings, @Nullable String older) implements Tabular {
        @Override
        public Sheet sheet() {
            return Rows.of("readings", visit.texts(), readings)
                    .day("readOn", reading -> reading.at().atZone(Act.ZONE).toLocalDate())
                    .text("readAt", reading -> visit.texts().moment(reading.at()))
                    .text("address", Reading::address)
                    .sheet();
        }

        /** An address as a person reads it; as it is where it cannot be. */
        public static String words(String address) {
            try {
                return URLDecoder.decode(address, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException unreadable) {
                return address;
            }
        }
    }

    @GetMapping("/{municipality:\\d{4}}/revision/lasning")
    View show(Visit visit, @RequestParam(required = false) @Nullable Long before) {
        if (visit.person().isEmpty()) {
            return Sending.to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        Actor auditor = Notes.auditor(visit);
        List<Reading> found = readings.of(visit.municipality(), auditor, before, ROWS + 1);
        List<Reading> shown = found.subList(0, Math.min(ROWS, found.size()));
        String older = found.size() > ROWS
                ? Visit.with(
                        visit.now("revision/lasning"), "before", shown.getLast().number())
                : null;
        Content content = new Content(visit, shown, older);
        return pages.page(visit, Active.HISTORY, visit.texts().get("readings.title"), "readings.jte", content);
    }
}
