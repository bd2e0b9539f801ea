package se.mandat.query.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Source;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.compare.CompareContent.Cell;
import se.mandat.query.compare.CompareContent.Code;
import se.mandat.query.compare.CompareContent.Line;
import se.mandat.query.compare.CompareContent.SideBySide;
import se.mandat.query.compare.CompareContent.Way;
import se.mandat.query.compare.CompareContent.Worded;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.Value.Cited;
import se.mandat.query.history.Figures;
import se.mandat.query.history.Said;
import se.mandat.query.mandates.SuccessionRow;
import se.mandat.query.series.Organised;
import se.mandat.query.series.Together;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Marks;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Puts a comparison into words. */
record Lines(Visit visit, Names names, Comparison comparison, boolean now) {
    private static final String NOTHING = "–";

    Lines(Visit visit, Comparison comparison, Organised organised) {
        this(visit, new Names(visit), comparison, organised == Organised.NOW);
    }

    Texts texts() {
        return visit.texts();
    }

    List<Line> all() {
        return inOrder().stream().map(this::line).toList();
    }

    private record Named(Compared row, String name) {}

    /** What is compared, as the page lists it. */
    List<Compared> inOrder() {
        return comparison.rows().stream()
                .map(row -> new Named(row, name(row)))
                .sorted(Comparator.comparing((Named named) -> named.row.kind())
                        .thenComparing(named -> named.row.kind() == Compared.Kind.COUNT ? "" : named.name))
                .map(Named::row)
                .toList();
    }

    private Line line(Compared row) {
        Difference difference = row.difference();
        boolean split = difference.kind() == Difference.Kind.COUNTED && comparison.isSplit();
        Grounds grounds = grounds();
        return new Line(
                name(row),
                grounds.page(row),
                row.link() == null || row.link().newer() == null ? null : became(row.link()),
                row.kind() == Compared.Kind.COUNT ? "" : measured(row),
                by(row),
                cell("A", comparison.a(), row, row.a(), row.whyA()),
                cell("B", comparison.b(), row, row.b(), row.whyB()),
                new Way(words(difference), grounds.page(row)),
                difference.differs(),
                difference.better() == null ? null : difference.better() ? "d-up" : "d-dn",
                split ? new Way(part(difference.fresh()), grounds.fresh(row)) : Way.NONE,
                split ? new Way(part(difference.rectified()), grounds.rectified(row)) : Way.NONE);
    }

    private Grounds grounds() {
        return new Grounds(visit, comparison, now);
    }

    private Way became(SuccessionRow link) {
        GoalId newer = Objects.requireNonNull(link.newer());
        return new Way(
                texts().get("compare.became", texts().word(link.kind()), names.goal(newer)), visit.url("mal/" + newer));
    }

    /** Whose it is, where the points themselves do not say so. */
    String by(Compared row) {
        boolean said =
                comparison.betweenUnits() || row.kind() == Compared.Kind.COUNT || row.kind() == Compared.Kind.AREA;
        return said ? "" : names.unit(row.unit());
    }

    /** "Helår 2024", "Helår 2024, Ekbackens skola" or "2019–2022". */
    String name(Point point) {
        String period = point.mandate() == null
                ? texts().period(point.period())
                : point.mandate().title();
        return comparison.betweenUnits()
                ? texts().get("compare.point.unit", period, names.unit(Objects.requireNonNull(point.unit())))
                : period;
    }

    /** What a figure or count is measured in; nothing of what is neither. */
    String measured(Compared row) {
        return switch (row.kind()) {
            case FIGURE -> new Figures(texts(), names).unit(new IndicatorId(row.subject()));
            case COUNT -> texts().get("compare.count.goals");
            case GROUP, AREA, GOAL, QUALITY -> "";
        };
    }

    String name(Compared row) {
        return switch (row.kind()) {
            case GOAL -> names.goal(new GoalId(row.subject()));
            case FIGURE -> names.indicator(new IndicatorId(row.subject()));
            case QUALITY ->
                row.title() == null ? texts().get("compare.quality") : names.factor(row.unit(), row.title());
            case GROUP, AREA -> row.title() == null ? row.subject() : row.title();
            case COUNT -> texts().get("compare.count." + row.subject());
        };
    }

    String words(Difference difference) {
        return switch (difference.kind()) {
            case COUNTED -> texts().signed(Objects.requireNonNull(difference.total()));
            case SERIES_BREAK -> texts().get("compare.diff.SERIES_BREAK", String.valueOf(difference.breakFrom()));
            case EQUAL, OTHER, ONLY_A, ONLY_B, MISSING, OTHER_TOTAL -> texts().get("compare.diff." + difference.kind());
        };
    }

    private String part(@Nullable BigDecimal part) {
        return part == null ? texts().get("compare.unknown") : texts().signed(part);
    }

    private Cell cell(String letter, Point point, Compared row, @Nullable Value value, @Nullable Absent why) {
        String head =
                texts().get("compare.short", letter, texts().date(point.asOf().day()));
        if (value == null) {
            Way way = why == null ? null : new Way(texts().word(why), grounds().absent(point, row, why));
            return new Cell(head, NOTHING, null, null, null, null, null, way);
        }
        Cited cited = value.cited();
        Source source = cited == null ? null : cited.source();
        String note = texts().get(
                        value.measurement() != null && value.grade() == null && value.text() == null
                                ? "compare.forecast"
                                : "compare.expected");
        return new Cell(
                head,
                words(row, value),
                value.expected() ? note : null,
                value.position(),
                source == null ? null : source.title(),
                Said.address(source),
                cited == null || cited.decision() == null ? null : texts().decision(cited.decision()),
                counted(point, row, value));
    }

    /** Where a number is read that nobody reported but was counted. */
    private @Nullable Way counted(Point point, Compared row, Value value) {
        if (value.position() != null) {
            return null;
        }
        Together sum = value.together();
        String words = sum == null ? name(point) : texts().get("compare.together", sum.covered(), sum.of());
        return new Way(words, grounds().counted(point, row, value));
    }

    private String words(Compared row, Value value) {
        Measurement measurement = value.measurement();
        if (measurement != null) {
            return texts().measurement(measurement);
        }
        Grade grade = value.grade();
        return grade == null ? Optional.ofNullable(value.text()).orElse(NOTHING) : word(row, grade);
    }

    String word(Compared row, Grade grade) {
        Marks marks = new Marks(names.at(), texts());
        return switch (row.kind()) {
            case GOAL -> marks.of(new GoalId(row.subject()), grade).word();
            case QUALITY ->
                marks.of(
                                grade,
                                new ModelsAt(names.at())
                                        .qualityScale(comparison.b().period().to()))
                        .word();
            case GROUP, FIGURE, COUNT, AREA -> texts().word(grade);
        };
    }

    /** The judgements that were said in other words. */
    List<SideBySide> inWords() {
        return comparison.rows().stream()
                .filter(_ -> !comparison.ofMandates())
                .filter(row -> !text(row.a()).equals(text(row.b())))
                .map(this::sideBySide)
                .toList();
    }

    private SideBySide sideBySide(Compared row) {
        WordDiff words = WordDiff.of(text(row.a()), text(row.b()));
        return new SideBySide(
                name(row),
                List.of(
                        new Worded(cell("A", comparison.a(), row, row.a(), row.whyA()), words.before(), false),
                        new Worded(cell("B", comparison.b(), row, row.b(), row.whyB()), words.after(), true)));
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : Optional.ofNullable(value.text()).orElse("");
    }

    /** What to say where goals and qualities of several steering models are compared. */
    @Nullable
    String models() {
        return new Kinds(names.at(), texts())
                .severalOf(comparison.rows().stream().flatMap(this::models));
    }

    private Stream<Optional<ModelRow>> models(Compared row) {
        ModelsAt models = new ModelsAt(names.at());
        return switch (row.kind()) {
            case GOAL -> names.at().goal(new GoalId(row.subject())).stream().map(goal -> models.version(goal.model()));
            case QUALITY ->
                Stream.concat(
                                row.a() == null ? Stream.empty() : Stream.of(comparison.a()),
                                row.b() == null ? Stream.empty() : Stream.of(comparison.b()))
                        .map(point -> models.on(point.period().to()));
            case GROUP, FIGURE, COUNT, AREA -> Stream.empty();
        };
    }

    /** The codes that stand in the table, and what each means. */
    List<Code> codes() {
        Stream<Code> absent = comparison.rows().stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.whyA()), Optional.ofNullable(row.whyB())))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(why -> new Code(texts().word(why), texts().get("compare.absent." + why)));
        Stream<Code> missing = comparison.rows().stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.a()), Optional.ofNullable(row.b())))
                .flatMap(Optional::stream)
                .flatMap(value -> Stream.ofNullable(value.measurement()))
                .flatMap(measurement -> Stream.ofNullable(measurement.missing()))
                .distinct()
                .sorted()
                .map(why -> new Code(texts().word(why), texts().get("missing." + why)));
        return Stream.concat(absent, missing).distinct().toList();
    }

    String headline() {
        if (comparison.rows().isEmpty()) {
            return texts().get("compare.h1.none");
        }
        return comparison.rows().stream()
                .filter(row ->
                        row.kind() == Compared.Kind.GROUP && row.difference().differs())
                .filter(row -> row.difference().kind() == Difference.Kind.COUNTED)
                .findFirst()
                .map(row -> texts().get(
                                "compare.h1.group",
                                name(row),
                                name(comparison.b()),
                                words(row, Objects.requireNonNull(row.a())),
                                words(row, Objects.requireNonNull(row.b()))))
                .orElseGet(this::differing);
    }

    private String differing() {
        String a = name(comparison.a());
        String b = name(comparison.b());
        long count = comparison.differing();
        String key = count == 0 ? "compare.h1.same" : count == 1 ? "compare.h1.one" : "compare.h1.many";
        return a.equals(b)
                ? texts().get(key, String.valueOf(count), "A", "B")
                : texts().get(key, String.valueOf(count), a, b);
    }

    String lede() {
        Point a = comparison.a();
        Point b = comparison.b();
        boolean together = a.asOf().position() == b.asOf().position();
        String points = texts().get(
                        together ? "compare.lede.together" : "compare.lede",
                        name(a),
                        texts().date(a.asOf().day()),
                        name(b),
                        texts().date(b.asOf().day()));
        long corrected = comparison.corrected();
        if (!comparison.isSplit() || (comparison.differing() == 0 && corrected == 0)) {
            return points;
        }
        String why = corrected == 0 ? texts().get("compare.lede.fresh") : counted("compare.lede.rectified", corrected);
        return points + " " + why;
    }

    private String counted(String key, long count) {
        return count == 0
                ? texts().get(key + ".same")
                : count == 1 ? texts().get(key + ".one") : texts().get(key + ".many", String.valueOf(count));
    }
}
