package se.mandat.query.compare;

import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Rejected;
import se.mandat.query.forms.Unsent;
import se.mandat.query.moments.Moments;
import se.mandat.query.settings.Settings;
import se.mandat.query.ui.Visit;

/** Keeps comparisons for whoever is signed in, and forgets them again. */
@Controller
class SavedComparisonsPage {
    private final Settings settings;
    private final ComparePage compare;
    private final Moments moments;

    SavedComparisonsPage(Settings settings, ComparePage compare, Moments moments) {
        this.settings = settings;
        this.compare = compare;
        this.moments = moments;
    }

    /** {@code namn} is what it is to be called; one without a name is called by what it compares. */
    @PostMapping("/{municipality:\\d{4}}/jamfor")
    View save(Visit visit, Points points, @RequestParam(defaultValue = "") String namn) {
        Unsent.forget(visit);
        String name = namn.isBlank() ? new Called(visit, moments).of(points) : namn;
        try {
            return changed(visit, points, saved -> saved.with(name, points));
        } catch (Rejected refusal) {
            return compare.refused(visit, points, namn, refusal);
        }
    }

    @PostMapping("/{municipality:\\d{4}}/jamfor/sparade/ta-bort")
    View forget(Visit visit, Points points, @RequestParam String namn) {
        return changed(visit, points, saved -> saved.without(namn));
    }

    private View changed(Visit visit, Points points, UnaryOperator<SavedComparisons> change) {
        SavedComparisons before = settings.get(
                        visit.municipality(), visit.actor(), SavedComparisons.NAME, SavedComparisons.class)
                .orElse(SavedComparisons.NONE);
        settings.set(visit.municipality(), visit.actor(), SavedComparisons.NAME, change.apply(before));
        return (_, _, answer) -> {
            answer.setStatus(HttpStatus.SEE_OTHER.value());
            answer.setHeader(HttpHeaders.LOCATION, points.askedIn(visit.now("jamfor")));
        };
    }
}
