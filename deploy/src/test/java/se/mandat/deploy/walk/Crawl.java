package se.mandat.deploy.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Follows every link there is from the overview, within the municipality and the moment, in one language. Of addresses that
 * differ only in what they are about so many are read as {@code most} says, so that every sort of page is.
 */
final class Crawl {
    private static final int AT_ONCE = 4;
    private static final Pattern OUTSIDE = Pattern.compile("^(https?:|mailto:|//|#).*");
    private static final Pattern FILE = Pattern.compile(
            "^/(assets|webjars|api|api-docs)(/.*)?$|.*\\.(csv|xlsx|json|zip|jar|txt|odt|docx|pdf|xml)(\\?.*)?$");

    private final Reader reader;
    private final String home;
    private final String moment;
    private final int most;
    private final Set<String> constants;
    private final Map<String, String> foundOn = new TreeMap<>();
    private final Map<String, Integer> sorts = new TreeMap<>();
    private final Map<String, List<String>> wrongs = new TreeMap<>();
    private final Map<String, Set<String>> places = new TreeMap<>();
    private final Map<String, String> pointed = new TreeMap<>();

    /** {@code moment} is as it stands in addresses; empty for now. */
    Crawl(Reader reader, String home, String moment, int most, Set<String> constants) {
        this.reader = reader;
        this.home = home;
        this.moment = moment;
        this.most = most;
        this.constants = constants;
    }

    /** Walks until nothing is left. */
    Crawl walk() {
        Set<String> next = new TreeSet<>();
        find(moment.isEmpty() ? home : home + "?asOf=" + moment, "", next);
        try (ExecutorService walkers = Executors.newFixedThreadPool(AT_ONCE)) {
            while (!next.isEmpty()) {
                next = beyond(next, walkers);
            }
        }
        pointed.forEach((link, from) -> {
            Set<String> there = places.get(link.substring(0, link.indexOf('#')));
            if (there != null && !there.contains(link.substring(link.indexOf('#') + 1))) {
                wrong(from, "leads to " + link + ", where nothing has that mark");
            }
        });
        return this;
    }

    /** What was wrong, and on which pages. */
    Map<String, List<String>> wrongs() {
        return wrongs;
    }

    /** How many pages were read, by sort. */
    Map<String, Integer> sorts() {
        return sorts;
    }

    int pages() {
        return places.size();
    }

    /** Reads pages and says which they lead to that nobody has found before. */
    private Set<String> beyond(Set<String> found, ExecutorService walkers) {
        List<Future<Seen>> answers = found.stream()
                .filter(this::isWanted)
                .map(address -> walkers.submit(() -> reader.read(address)))
                .toList();
        Set<String> next = new TreeSet<>();
        for (Future<Seen> answer : answers) {
            Seen page = seen(answer);
            page.wrongs(constants).forEach(what -> wrong(page.address(), what));
            places.put(page.address(), page.ids());
            page.links().forEach(link -> find(link, page.address(), next));
        }
        return next;
    }

    private static Seen seen(Future<Seen> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private boolean isWanted(String address) {
        int alike = sorts.getOrDefault(sort(address), 0);
        if (alike >= most) {
            return false;
        }
        sorts.put(sort(address), alike + 1);
        return true;
    }

    private void find(String link, String on, Set<String> next) {
        if (OUTSIDE.matcher(link).matches() || FILE.matcher(link).matches()) {
            return;
        }
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        if (!isWithin(address)) {
            return;
        }
        if (hash >= 0) {
            pointed.putIfAbsent(link, on);
        }
        if (foundOn.putIfAbsent(address, on) == null) {
            next.add(address);
        }
    }

    /** The municipality and the moment that are walked, and no other. */
    private boolean isWithin(String address) {
        boolean here = address.equals(home) || address.startsWith(home + "/") || address.startsWith(home + "?");
        boolean asked = address.matches(".*[?&]asOf=.*");
        boolean same = address.matches(".*[?&]asOf=" + Pattern.quote(moment) + "(&.*)?");
        return here && (!asked || same) && !address.matches(".*[?&](resa|after|lang)=.*");
    }

    private void wrong(String address, String what) {
        wrongs.computeIfAbsent(what, _ -> new ArrayList<>()).add(address + " (from " + foundOn.get(address) + ")");
    }

    /** An address without what it is about: {@code /enheter/_/plan/_}. */
    static String sort(String address) {
        String path = address.replaceAll("^/\\d{4}", "").replaceAll("([?&][a-zA-Z]+)=[^&]*", "$1");
        String once = path.replaceAll(
                "/(enheter|mal|indikatorer|aktiviteter|mandatperioder|perioder|historik|plan|uppfoljning|kvalitet|utfall)/(?!ny\\b|nytt)[^/?]+",
                "/$1/_");
        return once.replaceAll("/_/(plan|uppfoljning|kvalitet|utfall|malvarde)/[^/?]+", "/_/$1/_");
    }
}
