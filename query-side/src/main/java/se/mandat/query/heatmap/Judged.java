package se.mandat.query.heatmap;

import java.util.List;
import java.util.function.Function;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.followup.JudgementRow;

/**
 * How a unit judged its goals and qualities about a year.
 *
 * @param met     how many it gave the best grade of their scale
 * @param graded  how many it gave any grade
 * @param unclear how many it said were not measured or cannot be judged; never counted among the others (domain rule 6)
 */
public record Judged(int met, int graded, int unclear) {
    private static final int STEPS = 5;

    public static final Judged NOTHING = new Judged(0, 0, 0);

    /** Whether anything was judged at all. */
    public boolean isNothing() {
        return graded == 0 && unclear == 0;
    }

    /** From 1, where hardly any was met, to 5, where all or nearly all was; 0 where nothing was graded. */
    public int step() {
        return graded == 0 ? 0 : Math.min(STEPS, met * STEPS / graded + 1);
    }

    /**
     * Out of all a unit said of a year; {@code best} is the best grade of what a judgement was made on. Where it counted its
     * goals as groups those counts stand, and its goals one by one are not counted once more. What was only expected is not
     * counted.
     */
    public static Judged of(List<JudgementRow> rows, Function<JudgementRow, Grade> best) {
        Judged groups = NOTHING;
        Judged goals = NOTHING;
        Judged qualities = NOTHING;
        for (JudgementRow row : rows.stream().filter(row -> !row.expected()).toList()) {
            switch (row.kind()) {
                case GROUP -> groups = groups.plus(counted(row));
                case GOAL -> goals = goals.plus(graded(row, best));
                case QUALITY -> qualities = qualities.plus(graded(row, best));
            }
        }
        return qualities.plus(groups.isNothing() ? goals : groups);
    }

    private static Judged counted(JudgementRow row) {
        return row.met() == null || row.ofTotal() == null ? NOTHING : new Judged(row.met(), row.ofTotal(), 0);
    }

    private static Judged graded(JudgementRow row, Function<JudgementRow, Grade> best) {
        Grade grade = row.grade();
        if (grade == null) {
            return NOTHING;
        }
        return grade.isReserved() ? new Judged(0, 0, 1) : new Judged(grade.equals(best.apply(row)) ? 1 : 0, 1, 0);
    }

    private Judged plus(Judged more) {
        return new Judged(met + more.met, graded + more.graded, unclear + more.unclear);
    }
}
