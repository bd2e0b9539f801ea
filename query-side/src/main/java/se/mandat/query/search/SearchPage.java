package se.mandat.query.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.search.Hit.Excerpt;
import se.mandat.query.search.Hit.Kind;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Search; the palette shows the same page's results. */
@Controller
public class SearchPage {
    private static final int FEW = 6;
    private static final int MANY = 300;

    private final Search search;
    private final Pages pages;

    SearchPage(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    /** What was found of a kind: some of it, and how many there are. */
    public record Group(Kind kind, List<Hit> hits, int total) {}

    /**
     * What the page shows.
     *
     * @param only the one kind that is asked for, if one is
     */
    public record Content(
            Visit visit, Sought sought, @Nullable Kind only, List<Group> groups) implements Tabular {
        public @Nullable Excerpt excerpt(Hit hit) {
            return hit.excerpt(sought);
        }

        public int total() {
            return groups.stream().mapToInt(Group::total).sum();
        }

        /** Where what was found is. */
        public String address(Hit hit) {
            return hit.page().startsWith("/") ? hit.page() : visit.url(hit.page());
        }

        /** Where everything of a kind is shown. */
        public String more(Kind kind) {
            return Visit.with(Visit.with(visit.url("sok"), "q", sought.asked()), "slag", kind);
        }

        @Override
        public Sheet sheet() {
            return Rows.of(
                            "search",
                            visit.texts(),
                            groups.stream()
                                    .flatMap(group -> group.hits().stream())
                                    .toList())
                    .code(
                            "kind",
                            hit -> new Cell.Code(
                                    hit.kind().name(), visit.texts().get("search.kind." + hit.kind())))
                    .text("title", Hit::title)
                    .text("of", Hit::about)
                    .text("words", Hit::text)
                    .yes("current", Hit::current)
                    .text("page", Hit::page)
                    .sheet();
        }
    }

    @GetMapping("/{municipality:\\d{4}}/sok")
    View search(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind slag) {
        Sought all = search.sought(q);
        Map<Kind, List<Hit>> whole = search.find(visit, all);
        Sought sought = whole.isEmpty() && all.stems().size() > 1 ? all.some() : all;
        Map<Kind, List<Hit>> found = sought.every() ? whole : search.find(visit, sought);
        int most = slag == null && !sought.isEmpty() ? FEW : MANY;
        List<Group> groups = found.entrySet().stream()
                .filter(entry -> slag == null || entry.getKey() == slag)
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream().limit(most).toList(),
                        entry.getValue().size()))
                .toList();
        String title = Optional.of(sought.asked())
                .filter(asked -> !asked.isEmpty())
                .map(asked -> visit.texts().get("search.of", asked))
                .orElseGet(() -> visit.texts().get("search.title"));
        List<Group> shown = sought.isEmpty() ? groups.reversed() : groups;
        return pages.page(visit, Active.NONE, title, "search.jte", new Content(visit, sought, slag, shown));
    }
}
