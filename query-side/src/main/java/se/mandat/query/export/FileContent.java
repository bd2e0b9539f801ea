package se.mandat.query.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * A table together with what a reader must know of it wherever the file ends up.
 *
 * @param visit whose page it is of and as of when; nothing for a page outside every municipality
 * @param path  the page's own
 */
record FileContent(Texts texts, @Nullable Visit visit, String path, String title, Sheet sheet) {
    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,30}");
    private static final int MOST_WORDS = 4;
    /** What says nothing of what the file holds, and what somebody wrote freely. */
    private static final Set<String> UNSAID = Set.of("asOf", "under", "q");

    /** The page at the moment shown, for ever; outside every municipality as it is. */
    String permalink() {
        String address = visit == null ? path : visit.here(visit.asOf().position());
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + address;
    }

    /** What it is, whose, as of when and where it is read, each under its heading. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(texts.get("sheet.about.title"), title);
        if (visit != null) {
            about.put(
                    texts.get("sheet.about.municipality"),
                    visit.municipalityName() + " (" + visit.municipality() + ")");
            about.put(texts.get("sheet.about.asOf"), texts.date(visit.asOf().day()));
            about.put(
                    texts.get("sheet.about.event"), String.valueOf(visit.asOf().position()));
        }
        about.put(texts.get("sheet.about.permalink"), permalink());
        if (visit != null) {
            about.put(texts.get("sheet.about.source"), texts.get("sheet.about.source.text", visit.municipalityName()));
        }
        return about;
    }

    /** What a column is called, in this table or in any. */
    String heading(String column) {
        String own = "sheet." + sheet.name() + "." + column;
        return texts.get(texts.has(own) ? own : "sheet.column." + column);
    }

    /** What the file is called: the page, what was asked of it, and the day it shows. */
    String fileName(FileForm form) {
        String page = path.substring(1).replace('/', '-');
        return page + (visit == null ? "" : asked() + "-" + visit.asOf().day()) + form.ending;
    }

    /** What the address asked for, as a file may be called; no more than a name has room for. */
    private String asked() {
        return UriComponentsBuilder.fromUriString(permalink()).build().getQueryParams().entrySet().stream()
                .filter(asked -> !UNSAID.contains(asked.getKey()))
                .flatMap(asked -> asked.getValue().stream())
                .filter(word -> word != null && SHORT.matcher(word).matches())
                .limit(MOST_WORDS)
                .map(word -> "-" + word)
                .collect(Collectors.joining());
    }
}
