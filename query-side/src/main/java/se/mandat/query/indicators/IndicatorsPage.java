package se.mandat.query.indicators;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.indicators.Lacking;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Every indicator, and what it lacks to be steered by. */
@Controller
public class IndicatorsPage {
    private final Pages pages;

    IndicatorsPage(Pages pages) {
        this.pages = pages;
    }

    /** What is asked for; an empty word asks for all. */
    public record Filter(String state, String source, String unit) {
        public boolean narrows() {
            return !state.isEmpty() || !source.isEmpty() || !unit.isEmpty();
        }

        private boolean lets(Line line) {
            boolean complete = line.lacking().isEmpty();
            return (state.isEmpty() || complete == state.equals("komplett"))
                    && (source.isEmpty()
                            || line.indicator().definition().source().name().equals(source))
                    && (unit.isEmpty()
                            || Stream.ofNullable(line.indicator().following())
                                    .flatMap(following -> Stream.ofNullable(following.owner()))
                                    .anyMatch(owner -> owner.value().equals(unit)));
        }
    }

    /** One indicator, and what it lacks. */
    public record Line(IndicatorRow indicator, List<Lacking> lacking) {}

    /** What the page shows; {@code complete} and {@code all} count every indicator, whatever is asked for. */
    public record Content(
            Visit visit,
            Names names,
            Filter filter,
            List<IndicatorSource> sources,
            List<UnitId> owners,
            List<Line> lines,
            long complete,
            int all)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return IndicatorsSheet.of(this);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/indikatorer")
    View list(
            Visit visit,
            @RequestParam(name = "visa", defaultValue = "") String state,
            @RequestParam(name = "kalla", defaultValue = "") String source,
            @RequestParam(name = "enhet", defaultValue = "") String unit) {
        At at = visit.at();
        Set<String> aimed = new HashSet<>(at.views().targets().values("indicator", at.municipality(), at.position()));
        List<Line> all = at.indicators().stream()
                .map(row -> new Line(
                        row,
                        Lacking.of(
                                row.following(), aimed.contains(row.indicator().value()))))
                .sorted(Comparator.comparing(
                        line -> line.indicator().definition().title(), Collator.getInstance(Locale.of("sv"))))
                .toList();
        Filter filter = new Filter(state, source, unit);
        Content content = new Content(
                visit,
                new Names(visit),
                filter,
                List.of(IndicatorSource.values()),
                owners(all),
                all.stream().filter(filter::lets).toList(),
                all.stream().filter(line -> line.lacking().isEmpty()).count(),
                all.size());
        return pages.page(visit, Active.INDICATORS, visit.texts().get("indicators.title"), "indicators.jte", content);
    }

    private static List<UnitId> owners(List<Line> lines) {
        return lines.stream()
                .map(line -> line.indicator().following())
                .filter(Objects::nonNull)
                .map(Following::owner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }
}
