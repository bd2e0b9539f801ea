package se.mandat.deploy.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as it was answered: what it says, where it leads, and what is wrong with it whatever it is about. */
record Seen(String address, String language, int status, String html) {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"[^>]*>");
    private static final Pattern ID = Pattern.compile("<[a-z][^>]*?\\sid=\"([^\"]*)\"");
    private static final Pattern POINTER =
            Pattern.compile("\\s(?:for|aria-labelledby|aria-describedby|aria-controls|list|form)=\"([^\"]*)\"");
    private static final Pattern UNREAD =
            Pattern.compile("(?s)<(script|style|head|svg|pre|code)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder|data-l)=\"([^\"]*)\"");
    private static final Pattern HOLE = Pattern.compile(
            "\\{\\d+[},]|''|\\bNaN\\b|\\bInfinity\\b|(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)?E[+-]?\\d+(?![\\p{L}\\d-])|\\?\\?\\?");
    private static final Pattern NULL = Pattern.compile("(?<![\\p{L}\\d])null(?![\\p{L}\\d])");
    private static final Pattern CONSTANT =
            Pattern.compile("(?<![\\p{L}\\d_/.?&=-])[A-Z]{3,}(?:_[A-Z]+)*(?![\\p{L}\\d_-])");

    /** Where its links lead, with marks within pages. */
    List<String> links() {
        return found(LINK, html).map(Seen::plain).toList();
    }

    /** The places within it that can be linked to. */
    Set<String> ids() {
        return found(ID, html).collect(Collectors.toCollection(HashSet::new));
    }

    /** Everything somebody reads or is told, without the markup. */
    String text() {
        String body = MARKUP.matcher(UNREAD.matcher(html).replaceAll(" ")).replaceAll(" ");
        return plain(body).replaceAll("\\s+", " ");
    }

    /** What is wrong with it; {@code constants} are the words of the code, which nobody should read. */
    List<String> wrongs(Set<String> constants) {
        List<String> wrongs = new ArrayList<>();
        if (status != 200) {
            wrongs.add("answers " + status);
            return wrongs;
        }
        String title = found(TITLE, html).findFirst().orElse("");
        if (title.isBlank() || title.startsWith("–")) {
            wrongs.add("has no title");
        }
        long headings = Pattern.compile("<h1\\b").matcher(html).results().count();
        if (headings != 1) {
            wrongs.add("has " + headings + " main headings");
        }
        if (!html.contains("<html lang=\"" + language + "\"")) {
            wrongs.add("is not in " + language);
        }
        said().forEach(words -> wrongs.addAll(unspoken(words, constants)));
        wrongs.addAll(loose());
        return wrongs.stream().distinct().toList();
    }

    private Stream<String> said() {
        String title = found(TITLE, html).findFirst().orElse("");
        return Stream.concat(Stream.of(text(), title), found(SPOKEN, html).map(Seen::plain));
    }

    private static List<String> unspoken(String words, Set<String> constants) {
        List<String> wrongs = new ArrayList<>();
        NULL.matcher(words).results().forEach(hit -> wrongs.add("says null: " + around(words, hit)));
        HOLE.matcher(words).results().forEach(hit -> wrongs.add("has a hole: " + around(words, hit)));
        CONSTANT.matcher(words)
                .results()
                .filter(hit -> constants.contains(hit.group()))
                .forEach(hit -> wrongs.add("says a word of the code: " + around(words, hit)));
        return wrongs;
    }

    private static String around(String words, MatchResult hit) {
        return words.substring(Math.max(0, hit.start() - 30), Math.min(words.length(), hit.end() + 30));
    }

    /** Marks that are there twice, and names that point at nothing. */
    private List<String> loose() {
        List<String> wrongs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        found(ID, html).filter(id -> !ids.add(id)).forEach(id -> wrongs.add("has the id " + id + " twice"));
        Set<String> lost = found(POINTER, html)
                .flatMap(names -> Stream.of(names.trim().split("\\s+", -1)))
                .filter(name -> !name.isEmpty() && !ids.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        lost.forEach(name -> wrongs.add("points at the id " + name + ", which is not there"));
        links().stream()
                .filter(link -> link.startsWith("#") && link.length() > 1 && !ids.contains(link.substring(1)))
                .forEach(link -> wrongs.add("leads to " + link + ", which is not there"));
        if (html.contains("href=\"null") || html.contains("/null") || html.contains("=null")) {
            wrongs.add("leads to null");
        }
        return wrongs;
    }

    private static Stream<String> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(hit -> hit.group(1));
    }

    /** As the browser reads it. */
    static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
