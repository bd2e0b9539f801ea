package se.mandat.query.plans;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.query.history.Figures;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** Differences between what was decided and what holds, in words. */
public record PlanWords(Texts texts, Names names) {
    /** "Målvärdet för Trygghet, helår 2025, sänktes från minst 80 % till minst 75 %". */
    public String of(PlanChange change) {
        IndicatorId indicator = change.indicator();
        Period period = change.period();
        return texts.get(
                "plan.change." + change.what(),
                change.before(),
                change.after(),
                indicator == null ? "" : names.indicator(indicator),
                period == null ? "" : texts.period(period),
                level(change.from()),
                level(change.to()));
    }

    /** "minst 80 %"; nothing where there is none. */
    public String level(@Nullable FrozenTarget target) {
        return target == null
                ? ""
                : new Figures(texts, names).level(target.comparison(), target.value(), target.indicator());
    }
}
