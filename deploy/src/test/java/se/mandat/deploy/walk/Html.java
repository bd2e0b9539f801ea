package se.mandat.deploy.walk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds rows and numbers in the text of a page, as a reader with a pencil would. */
final class Html {
    private static final Pattern ROW = Pattern.compile("(?s)<tr\\b[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd]\\b[^>]*>(.*?)</t[hd]>");
    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d\u00a0]*(?:,\\d+)?");

    private Html() {}

    /** The part of a page that a heading names; nothing where there is none. */
    static Optional<String> section(String html, String heading) {
        int from = html.indexOf("aria-labelledby=\"" + heading + "\"");
        if (from < 0) {
            return Optional.empty();
        }
        int to = html.indexOf("</section>", from);
        return Optional.of(html.substring(from, to < 0 ? html.length() : to));
    }

    /** What is between two marks; nothing where the first is not. */
    static Optional<String> between(String html, String first, String last) {
        int from = html.indexOf(first);
        if (from < 0) {
            return Optional.empty();
        }
        int to = html.indexOf(last, from);
        return Optional.of(html.substring(from, to < 0 ? html.length() : to));
    }

    /** The rows of a table, each as its cells, without the heading. */
    static List<List<String>> rows(String html) {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(html);
        while (row.find()) {
            List<String> cells = CELL.matcher(row.group(1))
                    .results()
                    .map(cell -> cell.group(1))
                    .toList();
            if (!row.group(1).contains("scope=\"col\"")) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** What a link within leads to, after a word of its path: {@code mal}, {@code indikatorer}. */
    static Optional<String> about(String html, String word) {
        Matcher link =
                Pattern.compile("href=\"[^\"]*?/" + word + "/([a-z0-9-]+)").matcher(html);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** The bold text in it. */
    static List<String> bold(String html) {
        return Pattern.compile("(?s)<b>(.*?)</b>")
                .matcher(html)
                .results()
                .map(hit -> Seen.plain(hit.group(1)).trim())
                .toList();
    }

    static String text(String html) {
        return Seen.plain(html.replaceAll("(?s)<(svg|details)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " "))
                .replaceAll("[ \\n]+", " ")
                .trim();
    }

    /** A number as Swedish pages write it; nothing where it is no number. */
    static Optional<BigDecimal> number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find()
                ? Optional.of(new BigDecimal(
                        number.group().replace("\u00a0", "").replace(',', '.').replace('\u2212', '-')))
                : Optional.empty();
    }
}
