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
import se.mandat.query.compare.CompareContent.Line;
import se.mandat.query.compare.CompareContent.SideBySide;
import se.mandat.query.compare.CompareContent.Worded;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.Value.Cited;
import se.mandat.query.history.Figures;
import se.mandat.query.history.Said;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Marks;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** Puts a comparison into words. */
record Lines(Texts texts, Names names, Comparison comparison) {
    private static final String NOTHING = "–";

    List<Line> all() {
        return inOrder().stream().map(this::line).toList();
    }

    /** What is compared, as the page lists it. */
    List<Compared> inOrder() {
        return comparison.rows().stream()
                .sorted(Comparator.comparing(Compared::kind).thenComparing(this::name))
                .toList();
    }

    private Line line(Compared row) {
        Difference difference = row.difference();
        boolean counted = difference.kind() == Difference.Kind.COUNTED;
        return new Line(
                name(row),
                switch (row.kind()) {
                    case GOAL -> "mal/" + row.subject();
                    case FIGURE -> "indikatorer/" + row.subject();
                    case QUALITY -> "enheter/" + row.unit();
                    case GROUP -> null;
                },
                measured(row),
                names.unit(row.unit()),
                cell("A", comparison.a(), row, row.a()),
                cell("B", comparison.b(), row, row.b()),
                words(difference),
                difference.differs(),
                difference.better() == null ? null : difference.better() ? "d-up" : "d-dn",
                counted ? part(difference.fresh()) : NOTHING,
                counted ? part(difference.rectified()) : NOTHING);
    }

    /** What a figure is measured in; nothing of what is no figure. */
    String measured(Compared row) {
        return row.kind() == Compared.Kind.FIGURE ? new Figures(texts, names).unit(new IndicatorId(row.subject())) : "";
    }

    String name(Compared row) {
        return switch (row.kind()) {
            case GOAL -> names.goal(new GoalId(row.subject()));
            case FIGURE -> names.indicator(new IndicatorId(row.subject()));
            case QUALITY -> row.title() == null ? texts.get("compare.quality") : names.factor(row.unit(), row.title());
            case GROUP -> row.title() == null ? row.subject() : row.title();
        };
    }

    String words(Difference difference) {
        return switch (difference.kind()) {
            case COUNTED -> texts.signed(Objects.requireNonNull(difference.total()));
            case SERIES_BREAK -> texts.get("compare.diff.SERIES_BREAK", String.valueOf(difference.breakFrom()));
            case EQUAL, OTHER, ONLY_A, ONLY_B, MISSING, OTHER_TOTAL -> texts.get("compare.diff." + difference.kind());
        };
    }

    private String part(@Nullable BigDecimal part) {
        return part == null ? texts.get("compare.unknown") : texts.signed(part);
    }

    private Cell cell(String letter, Point point, Compared row, @Nullable Value value) {
        String head = texts.get("compare.short", letter, texts.date(point.asOf().day()));
        if (value == null) {
            return new Cell(head, NOTHING, null, null, null, null, null);
        }
        Cited cited = value.cited();
        Source source = cited == null ? null : cited.source();
        String note = texts.get(
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
                cited == null || cited.decision() == null ? null : texts.decision(cited.decision()));
    }

    private String words(Compared row, Value value) {
        Measurement measurement = value.measurement();
        if (measurement != null) {
            return texts.measurement(measurement);
        }
        Grade grade = value.grade();
        return grade == null ? Optional.ofNullable(value.text()).orElse(NOTHING) : word(row, grade);
    }

    String word(Compared row, Grade grade) {
        Marks marks = new Marks(names.at(), texts);
        return switch (row.kind()) {
            case GOAL -> marks.of(new GoalId(row.subject()), grade).word();
            case QUALITY ->
                marks.of(
                                grade,
                                new ModelsAt(names.at())
                                        .qualityScale(comparison.b().period().to()))
                        .word();
            case GROUP, FIGURE -> texts.word(grade);
        };
    }

    /** The judgements that were said in other words. */
    List<SideBySide> inWords() {
        return comparison.rows().stream()
                .filter(row -> !text(row.a()).equals(text(row.b())))
                .map(this::sideBySide)
                .toList();
    }

    private SideBySide sideBySide(Compared row) {
        WordDiff words = WordDiff.of(text(row.a()), text(row.b()));
        return new SideBySide(
                name(row),
                List.of(
                        new Worded(cell("A", comparison.a(), row, row.a()), words.before(), false),
                        new Worded(cell("B", comparison.b(), row, row.b()), words.after(), true)));
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : Optional.ofNullable(value.text()).orElse("");
    }

    /** What to say where goals and qualities of several steering models are compared. */
    @Nullable
    String models() {
        return new Kinds(names.at(), texts).severalOf(comparison.rows().stream().flatMap(this::models));
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
            case GROUP, FIGURE -> Stream.empty();
        };
    }

    String headline() {
        if (comparison.rows().isEmpty()) {
            return texts.get("compare.h1.none");
        }
        return comparison.rows().stream()
                .filter(row ->
                        row.kind() == Compared.Kind.GROUP && row.difference().differs())
                .filter(row -> row.difference().kind() == Difference.Kind.COUNTED)
                .findFirst()
                .map(row -> texts.get(
                        "compare.h1.group",
                        name(row),
                        texts.period(comparison.b().period()),
                        words(row, Objects.requireNonNull(row.a())),
                        words(row, Objects.requireNonNull(row.b()))))
                .orElseGet(() -> counted("compare.h1", comparison.differing()));
    }

    String lede() {
        Point a = comparison.a();
        Point b = comparison.b();
        String points = texts.get(
                "compare.lede",
                texts.period(a.period()),
                texts.date(a.asOf().day()),
                texts.period(b.period()),
                texts.date(b.asOf().day()));
        long corrected = comparison.corrected();
        if (comparison.differing() == 0 && corrected == 0) {
            return points;
        }
        String why = corrected == 0 ? texts.get("compare.lede.fresh") : counted("compare.lede.rectified", corrected);
        return points + " " + why;
    }

    private String counted(String key, long count) {
        return count == 0
                ? texts.get(key + ".same")
                : count == 1 ? texts.get(key + ".one") : texts.get(key + ".many", String.valueOf(count));
    }
}
