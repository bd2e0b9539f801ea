package se.mandat.query.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.mandat.query.search.Hit.Kind;
import se.mandat.query.ui.Menu;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Finds things by their words, as of the moment a visit shows. */
@Component
public class Search {
    private final Stems stems;

    Search(Stems stems) {
        this.stems = stems;
    }

    /** What is looked for, by the stems of its words. */
    public Sought sought(String asked) {
        return stems.of(asked);
    }

    /**
     * Everything that has all the words, by kind; what holds first, then what says the very words, then what begins
     * with them. Where
     * nothing is asked for: where one can go, and what the visitor may begin.
     */
    public Map<Kind, List<Hit>> find(Visit visit, Sought sought) {
        Stream<Hit> offered = Stream.concat(pages(visit.texts()), actions(visit));
        Stream<Hit> found = sought.isEmpty()
                ? offered
                : Stream.concat(offered.filter(hit -> hit.speaksOf(sought)), new Places(visit).find(sought))
                        .sorted(order(sought));
        return found.collect(Collectors.groupingBy(Hit::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    private static Comparator<Hit> order(Sought sought) {
        String first = sought.stems().getFirst();
        Comparator<Hit> whole = Comparator.comparing(hit -> !sought.isWhollyIn(hit.title()));
        Comparator<Hit> closest = Comparator.comparing(
                hit -> !hit.title().toLowerCase(Locale.ROOT).startsWith(first));
        Comparator<Hit> holding = Comparator.comparing(hit -> !hit.current());
        Comparator<Hit> most =
                Comparator.comparingLong((Hit hit) -> hit.says(sought)).reversed();
        return most.thenComparing(holding)
                .thenComparing(whole)
                .thenComparing(closest)
                .thenComparing(Hit::title, Collator.getInstance(Locale.of("sv")))
                .thenComparing(Hit::page, Comparator.reverseOrder());
    }

    /** The pages of the product itself, by their names. */
    private static Stream<Hit> pages(Texts texts) {
        return Menu.everywhere().map(place -> named(Kind.PAGE, texts, place.name(), place.address()));
    }

    private static Stream<Hit> actions(Visit visit) {
        return Action.of(visit).map(action -> named(Kind.ACTION, visit.texts(), action.name(), action.address()));
    }

    /** Found by its name, and by what else it is called. */
    private static Hit named(Kind kind, Texts texts, String name, String address) {
        String also = name + ".also";
        return new Hit(kind, texts.get(name), address, null, texts.has(also) ? texts.get(also) : null, true);
    }
}
