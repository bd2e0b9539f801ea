package se.mandat.query.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.SavedComparisons.Saved;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.moments.Written;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * What the compare page shows.
 *
 * @param headline what differs, in one sentence
 * @param lede     which points, and whether anything was corrected
 * @param models   what to say where goals of several steering models stand together
 * @param slopes   how figures measured in the same changed, drawn
 * @param texts    the judgements whose words differ
 * @param periods  the periods one can choose
 * @param days     the days of named moments one can choose
 * @param mandates the mandate periods one can choose
 * @param ready    the comparisons one step away
 * @param saved    the comparisons the visitor has kept
 * @param swap     the address with A and B changed about
 * @param codes    the codes that stand in the table
 * @param typed    what stands in the field for the name to keep it by
 * @param ofA      the moment of A as it was written
 * @param ofB      the moment of B as it was written
 * @param mistakes what is wrong with any of it
 */
public record CompareContent(
        Visit visit,
        Comparison comparison,
        Points asked,
        String headline,
        String lede,
        @Nullable String models,
        List<Line> lines,
        List<SlopeChart> slopes,
        List<SideBySide> texts,
        List<Period> periods,
        List<Day> days,
        List<UnitRow> units,
        List<MandateRow> mandates,
        List<Ready> ready,
        List<Saved> saved,
        String swap,
        List<Code> codes,
        Typed typed,
        Written ofA,
        Written ofB,
        Mistakes mistakes)
        implements Tabular {
    /** What it is to be called. */
    static Field naming(Texts texts) {
        String label = texts.get("compare.save.name");
        String hint = texts.get("compare.save.hint");
        return new Field(SavedComparisons.NAMED, Kind.LINE, label, hint, null, List.of(), null, List.of());
    }

    /** The question of the name to keep it by. */
    public Field naming() {
        return naming(visit.texts());
    }

    /** The address of what is compared, now. */
    public String here() {
        return asked.askedIn(visit.now("jamfor"));
    }

    /** Whether somebody is about to keep it. */
    public boolean isNaming() {
        return !mistakes.none() || typed.text(SavedComparisons.NAMED).length() > 0;
    }

    @Override
    public Sheet sheet() {
        return new CompareSheet(worded()).sheet();
    }

    /** How many rows are left out until they are asked for: those that are equal, unless all are. */
    public long equal() {
        long equal = lines.stream().filter(line -> !line.differs()).count();
        return equal == lines.size() ? 0 : equal;
    }

    /** What the unit is called that both points are of. */
    public @Nullable String ofUnit() {
        UnitId unit = asked.unitOfB();
        return !asked.ofOneUnit() || unit == null ? null : new Names(visit).unit(unit);
    }

    /** How many units stand under the one that is compared. */
    public int under() {
        UnitId unit = asked.unitOfB();
        if (!asked.ofOneUnit() || unit == null) {
            return 0;
        }
        Point a = comparison.a();
        Point b = comparison.b();
        return Comparisons.withUnder(visit.at(b.asOf().position()), unit, a.period(), b.period())
                        .size()
                - 1;
    }

    /** Whether they are more than can be compared at once. */
    public boolean isTooManyUnder() {
        return under() >= Comparisons.MOST_UNITS;
    }

    /** The same comparison with those, or without them. */
    public String withUnder(boolean with) {
        return asked.under(with).askedIn(visit.url("jamfor"));
    }

    /** The moment of A as its field has it, where one was asked for. */
    public String momentOfA() {
        return ofA.shown(asked.a() == null ? "" : comparison.a().asOf().written());
    }

    /** The moment of B as its field has it, where one was asked for. */
    public String momentOfB() {
        return ofB.shown(asked.b() == null ? "" : comparison.b().asOf().written());
    }

    private Lines worded() {
        return new Lines(visit, comparison, asked.organised());
    }

    /** What a point is called. */
    public String name(Point point) {
        return worded().name(point);
    }

    /** Whether a point is that mandate period. */
    public boolean isChosen(Point point, MandateRow mandate) {
        return point.word().equals(Points.MANDATE + mandate.mandate());
    }

    /** How the form asks for a mandate period. */
    public String word(MandateRow mandate) {
        return Points.MANDATE + mandate.mandate();
    }

    /** A code in the table, and what it means. */
    public record Code(String code, String meaning) {}

    /** Some words, and where they lead, if anywhere. */
    public record Way(String words, @Nullable String address) {
        static final Way NONE = new Way("–", null);
    }

    /**
     * One row of the table.
     *
     * @param page     the page of the thing
     * @param became   what a goal became, and the page of that
     * @param measured what it is measured in
     * @param by       whose it is
     * @param better   the class of a difference for better or worse
     */
    public record Line(
            String name,
            String page,
            @Nullable Way became,
            String measured,
            String by,
            Cell a,
            Cell b,
            Way difference,
            boolean differs,
            @Nullable String better,
            Way fresh,
            Way rectified) {
        /** What tells its links from those of the other rows. */
        public String called() {
            return by.isEmpty() ? name : name + ", " + by;
        }

        public List<Cell> cells() {
            return List.of(a, b);
        }
    }

    /**
     * One value.
     *
     * @param head    which point it is
     * @param note    "prognos" or the like
     * @param at      the event that said it
     * @param source  where it is read, and its address if it is on the web
     * @param decided the decision behind it
     * @param way     where it is read that was counted, or why there is nothing
     */
    public record Cell(
            String head,
            String words,
            @Nullable String note,
            @Nullable Long at,
            @Nullable String source,
            @Nullable String address,
            @Nullable String decided,
            @Nullable Way way) {}

    /** The same judgement in words at both points. */
    public record SideBySide(String name, List<Worded> sides) {}

    /** A judgement's words; what is its own was removed in A or added in B. */
    public record Worded(Cell cell, List<WordDiff.Piece> words, boolean added) {}

    /** A day with a name. */
    public record Day(String day, String label) {}

    /** The word of a point's moment in its field. */
    public static String word(Comparison.Point point) {
        return Points.word(point);
    }
}
