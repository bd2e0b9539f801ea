package se.mandat.deploy.walk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.mandat.deploy.walk.Fold.Said;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;

/** Holds what pages say at a moment against what the events say up to it. */
final class Numbers {
    /** What a unit's page counts once more, and what it says of its siblings. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?s)<dl class=\"counts\".*?</dl>|<details class=\"more\"><summary>Samma uppgifter som tabell</summary>.*?</details>");

    private static final Map<Missing, String> MISSING = Map.of(
            Missing.NOT_REPORTED, "ej rapporterat",
            Missing.NOT_APPLICABLE, "ej tillämpligt",
            Missing.SECRET, "sekretess",
            Missing.NOT_MEASURED, "ej mätt");

    private final UnaryOperator<String> pages;
    private final Fold fold;
    private final String at;
    private final List<String> untrue = new ArrayList<>();
    private int compared;

    /** {@code pages} answers an address below the municipality with its HTML; {@code at} ends every address. */
    Numbers(UnaryOperator<String> pages, Fold fold, String at) {
        this.pages = pages;
        this.fold = fold;
        this.at = at;
    }

    /** What pages say otherwise than the events. */
    List<String> untrue() {
        return untrue;
    }

    /** How many statements were held against the events. */
    int compared() {
        return compared;
    }

    private synchronized void same(String what, Object events, Object page) {
        compared++;
        if (!events.equals(page)) {
            untrue.add(what + ": the events say " + events + ", the page " + page);
        }
    }

    /** A unit's page: plan, figures and judgements of the year. */
    void unit(String unit, int year) {
        String address = "/enheter/" + unit + "?ar=" + year + at;
        String html = BESIDE.matcher(pages.apply(address)).replaceAll("");
        Period about = Period.year(year);
        Map<String, List<String>> aimed = new TreeMap<>();
        fold.goals.forEach((id, goal) -> {
            if (goal.isOf(unit, year)) {
                aimed.put(id, numbers(targets(id, about)));
            }
        });
        fold.levels.forEach((level, value) -> {
            if (level.unit().equals(unit) && level.aim().period().equals(about)) {
                aimed.put(level.aim().indicator(), numbers(List.of(value)));
            }
        });
        same(address + " plan", aimed, planned(html));
        Map<String, String> figures = new TreeMap<>();
        fold.latest(fold.outcomes, unit, about).forEach((id, outcome) -> figures.put(id, words(outcome)));
        fold.latest(fold.forecasts, unit, about).forEach((id, number) -> figures.put(id + " prognos", plain(number)));
        same(address + " figures", figures, figures(html));
        same(address + " judgements", judged(unit, about), judgements(html));
    }

    private List<BigDecimal> targets(String goal, Period about) {
        return fold.targets.getOrDefault(goal, Map.of()).entrySet().stream()
                .filter(target -> target.getKey().period().within(about))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, List<String>> planned(String html) {
        Map<String, List<String>> planned = new TreeMap<>();
        Html.section(html, "pl")
                .ifPresent(section -> Html.rows(section).forEach(row -> {
                    String id = Html.about(row.get(0), "mal")
                            .or(() -> Html.about(row.get(0), "indikatorer"))
                            .orElse("?");
                    planned.put(
                            id,
                            Html.bold(row.get(1)).stream().map(Numbers::number).toList());
                }));
        return planned;
    }

    private static Map<String, String> figures(String html) {
        Map<String, String> figures = new TreeMap<>();
        Html.section(html, "up")
                .ifPresent(section -> Html.rows(section).forEach(row -> {
                    String forecast = Html.text(row.get(0)).endsWith("Prognos") ? " prognos" : "";
                    figures.put(Html.about(row.get(0), "indikatorer").orElse("?") + forecast, value(row.get(1)));
                }));
        return figures;
    }

    /** The judgements about a year, by how many there are of each word. */
    private Map<String, Long> judged(String unit, Period about) {
        Map<String, Long> judged = new TreeMap<>();
        fold.latest(fold.judgements, unit, about)
                .forEach((what, grade) -> judged.merge(word(what, grade), 1L, Long::sum));
        return judged;
    }

    private static Map<String, Long> judgements(String html) {
        Map<String, Long> judgements = new TreeMap<>();
        Html.section(html, "up")
                .ifPresent(section -> Pattern.compile("(?s)<span class=\"st st-[a-z]+\">.*?</svg>([^<]*)</span>")
                        .matcher(section)
                        .results()
                        .map(hit -> Seen.plain(hit.group(1)).trim().replace(" (prognos)", ""))
                        .forEach(word -> judgements.merge(word, 1L, Long::sum)));
        return judgements;
    }

    /** The plan's page: what was decided, and what holds now. */
    void plan(String unit, int year) {
        String address = "/enheter/" + unit + "/plan/" + year + at.replaceFirst("&", "?");
        String html = pages.apply(address);
        List<String> decided = new ArrayList<>();
        List<String> now = new ArrayList<>();
        boolean adopted = fold.decided.containsKey(unit + "/" + year);
        Html.section(html, "pg")
                .ifPresent(section -> Html.rows(section).forEach(row -> {
                    if (adopted) {
                        decided.addAll(Html.bold(row.get(1)).stream()
                                .map(Numbers::number)
                                .toList());
                    }
                    now.addAll(Html.bold(row.getLast()).stream()
                            .map(Numbers::number)
                            .toList());
                }));
        List<String> frozen = fold.decided.getOrDefault(unit + "/" + year, List.of()).stream()
                .map(target -> plain(target.value()))
                .sorted()
                .toList();
        same(address + " decided", frozen, decided.stream().sorted().toList());
        List<String> holding = fold.goals.entrySet().stream()
                .filter(goal -> goal.getValue().isOf(unit, year))
                .flatMap(goal -> targets(goal.getKey(), Period.year(year)).stream())
                .map(Numbers::plain)
                .sorted()
                .toList();
        same(address + " now", holding, now.stream().sorted().toList());
    }

    /** A report's page: the decided figures where it is decided, else those that are said. */
    void report(String unit, Period reporting) {
        String address = "/enheter/" + unit + "/uppfoljning/" + reporting + at.replaceFirst("&", "?");
        String html = pages.apply(address);
        Map<Said, Measurement> source = fold.decidedReports.getOrDefault(unit + "/" + reporting, fold.outcomes);
        Map<String, String> figures = new TreeMap<>();
        source.forEach((said, outcome) -> {
            if (said.unit().equals(unit) && said.reporting().equals(reporting)) {
                figures.put(said.what(), words(outcome));
            }
        });
        Map<String, String> shown = new TreeMap<>();
        Html.section(html, "ut")
                .ifPresent(section -> Html.rows(section)
                        .forEach(row ->
                                shown.put(Html.about(row.get(0), "indikatorer").orElse("?"), value(row.get(2)))));
        same(address + " figures", figures, shown);
    }

    /** What the units under a body make together, with how many of them have a figure. */
    void together(String indicator, String body, boolean weighted) {
        String address = "/indikatorer/" + indicator + "?enhet=" + body + at;
        String html = Html.between(pages.apply(address), "<h3>Enheterna under", "</table>")
                .orElse("");
        Map<String, String> shown = new HashMap<>();
        Html.rows(html)
                .forEach(row -> shown.put(
                        Html.text(row.get(0)).replaceAll("\\D", ""),
                        Html.bold(row.get(1)).stream()
                                        .findFirst()
                                        .map(Numbers::number)
                                        .orElse("saknas") + ", "
                                + Html.text(row.get(2)).replaceAll(" enheter.*", "")));
        for (int year = 2007; year <= 2026; year++) {
            Optional<String> sum = sum(indicator, body, Period.year(year), weighted);
            same(address + " " + year, sum.orElse("inget"), shown.getOrDefault(String.valueOf(year), "inget"));
        }
    }

    private Optional<String> sum(String indicator, String body, Period about, boolean weighted) {
        LocalDate day = about.to();
        List<String> units = fold.units.entrySet().stream()
                .filter(unit -> unit.getValue().isThereOn(day)
                        && body.equals(unit.getValue().aboveOn(day)))
                .map(Map.Entry::getKey)
                .filter(unit -> fold.outcomes.keySet().stream()
                        .anyMatch(
                                said -> said.unit().equals(unit) && said.what().equals(indicator)))
                .toList();
        boolean anybody = fold.outcomes.keySet().stream()
                .anyMatch(said -> said.what().equals(indicator) && said.about().equals(about));
        if (units.isEmpty() || !anybody) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int covered = 0;
        int decimals = 0;
        for (String unit : units) {
            BigDecimal number = number(indicator, unit, about);
            BigDecimal weight = weighted ? number("barn", unit, about) : BigDecimal.ONE;
            if (number != null && weight != null) {
                covered++;
                sum = sum.add(number.multiply(weight));
                weights = weights.add(weight);
                decimals = Math.max(decimals, number.scale());
            }
        }
        String value = "saknas";
        if (covered > 0 && !weighted) {
            value = plain(sum);
        } else if (weights.signum() > 0) {
            value = plain(sum.divide(weights, decimals + 1, RoundingMode.HALF_UP));
        }
        return Optional.of(value + ", " + covered + " av " + units.size());
    }

    private @org.jspecify.annotations.Nullable BigDecimal number(String indicator, String unit, Period about) {
        Measurement said = fold.latest(fold.outcomes, unit, about).get(indicator);
        return said == null ? null : said.number();
    }

    /** The word of a grade by the steering model it was judged under. */
    private static String word(String what, String grade) {
        return switch (grade) {
            case "FULLY" -> what.matches("mal/m20(07|11)-.*") ? "Uppfyllt" : "Helt uppfyllt";
            case "PARTLY" -> "Delvis uppfyllt";
            case "NOT" -> "Inte uppfyllt";
            case "NOT_MEASURED" -> "Ej mätt";
            default -> "Kan inte bedömas";
        };
    }

    private static String words(Measurement outcome) {
        return outcome.missing() == null
                ? plain(Objects.requireNonNull(outcome.number()))
                : Objects.requireNonNull(MISSING.get(outcome.missing()));
    }

    /** A figure in a cell: its number, or the word for why there is none. */
    private static String value(String cell) {
        String bold = Html.bold(cell).stream().findFirst().orElse("");
        return MISSING.containsValue(bold) ? bold : number(bold);
    }

    private static String number(String words) {
        return Html.number(words).map(Numbers::plain).orElse("? " + words);
    }

    private static List<String> numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(Numbers::plain).toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
