package se.mandat.query.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.Said;
import se.mandat.query.history.Telling;
import se.mandat.query.moments.DecisionSought;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Decisions, and what each of them created, changed and ended. */
@Controller
class DecisionPage {
    private final Pages pages;

    DecisionPage(Pages pages) {
        this.pages = pages;
    }

    /** {@code nyckel} is the key of one decision; without it those looked up by {@code q}, or those of a year, are listed. */
    @GetMapping("/{municipality:\\d{4}}/beslut")
    View show(
            Visit visit,
            @RequestParam(required = false) @Nullable String nyckel,
            @RequestParam(required = false) @Nullable Period ar,
            @RequestParam(defaultValue = "") String q) {
        DecisionsAt decisions = new DecisionsAt(visit.at());
        if (nyckel == null) {
            DecisionContent.Listing listing =
                    q.isBlank() ? listing(visit, decisions, ar) : found(visit, decisions, q.strip());
            return pages.page(visit, Active.HISTORY, visit.texts().get("decisions.title"), "decision.jte", listing);
        }
        List<HistoryRow> rows = decisions.restingOn(nyckel);
        if (rows.isEmpty()) {
            throw new Rejected(QueryRule.NOTHING_HERE, nyckel);
        }
        Decision decision = Objects.requireNonNull(rows.getLast().decision());
        DecisionContent.One one = new DecisionContent.One(visit, decision, rows.size(), told(visit, rows));
        return pages.page(visit, Active.HISTORY, visit.texts().decision(decision), "decision.jte", one);
    }

    private static DecisionContent.Listing found(Visit visit, DecisionsAt decisions, String q) {
        List<Decision> found = new DecisionSought(visit.at(), q).find();
        return new DecisionContent.Listing(visit, q, decisions.years(), null, found, () -> found);
    }

    private static DecisionContent.Listing listing(Visit visit, DecisionsAt decisions, @Nullable Period asked) {
        List<Period> years = decisions.years();
        Period shown = asked == null && !years.isEmpty() ? years.getFirst() : asked;
        List<Decision> of = shown == null ? List.of() : decisions.of(shown);
        return new DecisionContent.Listing(visit, "", years, shown, of, () -> asked == null ? decisions.all() : of);
    }

    private static Map<Effect, List<Said>> told(Visit visit, List<HistoryRow> rows) {
        Telling telling = new Telling(visit);
        Map<Effect, List<Said>> told = new EnumMap<>(Effect.class);
        DecisionsAt.byEffect(rows)
                .forEach((effect, some) ->
                        told.put(effect, some.stream().map(telling::say).toList()));
        return told;
    }
}
