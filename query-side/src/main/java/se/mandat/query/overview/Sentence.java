package se.mandat.query.overview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.steering.Mark;
import se.mandat.query.ui.Texts;

/**
 * How an area, a kind of goals or a group of goals stood about a year.
 *
 * @param page    where its goals are read, below the municipality's own address; nothing where that is on the same page
 * @param goals   how many hang in it, judged or not
 * @param now     how many were judged about the year
 * @param before  and about the year before; nothing where none was
 * @param change  the figure that changed most since the year before, for what it was
 * @param missing what has not been reported; nothing where no report is asked for
 */
public record Sentence(
        String title,
        @Nullable String page,
        int goals,
        Counted now,
        @Nullable Counted before,
        @Nullable Change change,
        @Nullable Missing missing) {
    /** A figure of a unit the year before and now; {@code better} is nothing where neither way is. */
    public record Change(
            UnitId unit,
            IndicatorId indicator,
            String title,
            String unitOfMeasure,
            BigDecimal was,
            BigDecimal is,
            boolean expected,
            @Nullable Boolean better) {
        public BigDecimal difference() {
            return is.subtract(was);
        }
    }

    /** How many of the reports of a period are not in. */
    public record Missing(Period reporting, int reports, int of) {}

    /** The words the counts come to, with their shape and colour: nothing but the counts decides them. */
    public Mark mark(Texts texts) {
        if (now.judged() == 0) {
            return new Mark(texts.get("area.mark.none"), "DASH", "st-none");
        }
        String form = now.expected() ? ".expected" : "";
        if (now.met() == now.judged()) {
            return new Mark(texts.get("area.mark.all" + form), "DISC", "st-ok");
        }
        return now.met() * 2 >= now.judged()
                ? new Mark(texts.get("area.mark.half" + form), "HALF", "st-part")
                : new Mark(texts.get((now.met() == 0 ? "area.mark.no" : "area.mark.few") + form), "RING", "st-no");
    }
}
