package se.mandat.query.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.query.compare.CompareContent.Day;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.SavedComparisons.Saved;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.forms.Unsent;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.moments.MomentRow;
import se.mandat.query.moments.Moments;
import se.mandat.query.moments.Written;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.settings.Settings;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Two points side by side. */
@Controller
class ComparePage {
    private final Comparisons comparisons;
    private final Moments moments;
    private final Settings settings;
    private final Pages pages;

    ComparePage(Comparisons comparisons, Moments moments, Settings settings, Pages pages) {
        this.comparisons = comparisons;
        this.moments = moments;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping("/{municipality:\\d{4}}/jamfor")
    View compare(Visit visit, Points asked) {
        Typed typed = Unsent.typed(visit).orElseGet(() -> named(visit, ""));
        return page(visit, asked, typed, mistakes(visit), HttpStatus.OK);
    }

    /** The same where it could not be kept by the name it was given. */
    View refused(Visit visit, Points asked, String name, Rejected refusal) {
        Mistakes mistakes = mistakes(visit);
        mistakes.add(refusal);
        return page(visit, asked, named(visit, name), mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Typed named(Visit visit, String name) {
        return new Typed(visit.texts(), Map.of(SavedComparisons.NAMED, List.of(name)), true);
    }

    private static Mistakes mistakes(Visit visit) {
        return new Mistakes(visit.texts(), List.of(CompareContent.naming(visit.texts())), Function.identity());
    }

    private View page(Visit visit, Points wanted, Typed typed, Mistakes mistakes, HttpStatus status) {
        Written ofA = Written.in(moments, visit.municipality(), wanted.a());
        Written ofB = Written.in(moments, visit.municipality(), wanted.b());
        mistakes.addAt("a2", ofA.refusal());
        mistakes.addAt("b2", ofB.refusal());
        Points asked = comparisons.wanted(visit, wanted.at(ofA.moment(), ofB.moment()));
        Comparison comparison = comparisons.of(visit, asked);
        Point a = comparison.a();
        Point b = comparison.b();
        Lines lines = new Lines(visit, comparison, asked.organised());
        List<Period> known =
                comparisons.periods(visit.municipality(), visit.asOf().position());
        List<MandateRow> mandates = visit.at().mandates();
        CompareContent content = new CompareContent(
                visit,
                comparison,
                asked,
                lines.headline(),
                lines.lede(),
                lines.models(),
                lines.all(),
                SlopeChart.of(lines.inOrder(), lines, visit.texts()),
                lines.inWords(),
                periods(known, a, b),
                days(visit),
                units(visit),
                mandates,
                Ready.of(visit, asked, known, mandates),
                saved(visit),
                asked.swapped(comparison).askedIn(visit.url("jamfor")),
                lines.codes(),
                typed,
                ofA,
                ofB,
                mistakes);
        HttpStatus said = ofA.isMoment() && ofB.isMoment() ? status : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.page(visit, Active.COMPARE, visit.texts().get("compare.title"), "compare.jte", content, said);
    }

    private static List<Period> periods(List<Period> known, Point a, Point b) {
        TreeSet<Period> periods = new TreeSet<>(Comparator.reverseOrder());
        periods.addAll(known);
        periods.add(a.period());
        periods.add(b.period());
        return List.copyOf(periods);
    }

    private List<Day> days(Visit visit) {
        Map<String, Day> days = new LinkedHashMap<>();
        moments.named(visit.municipality()).reversed().forEach(moment -> {
            MomentRow row = moment.row();
            String day = visit.texts().day(row.knownAt());
            Decision decision = row.decision();
            if (decision != null && moment.position() <= visit.asOf().position()) {
                String title = decision.title() == null ? "" : " · " + decision.title();
                var _ = days.putIfAbsent(day, new Day(day, visit.texts().decision(decision) + title));
            }
        });
        return List.copyOf(days.values());
    }

    private List<Saved> saved(Visit visit) {
        return visit.person()
                .flatMap(_ -> settings.get(
                        visit.municipality(), visit.actor(), SavedComparisons.NAME, SavedComparisons.class))
                .map(SavedComparisons::all)
                .orElse(List.of());
    }

    private static List<UnitRow> units(Visit visit) {
        return visit.at().units().values().stream()
                .sorted(Comparator.comparing(UnitRow::name))
                .toList();
    }
}
