package se.mandat.query.forms;

import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.history.Figures;
import se.mandat.query.series.Latest;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What stands beside the judgement of a goal: its indicators' latest figures and how old they are (scenario 27). */
record LatestFigures(Visit visit) {

    /** One passage for each indicator the goal has a target for. */
    List<Beside> of(GoalId goal, UnitId unit, Period judged) {
        return visit.at().targets(goal).stream()
                .map(target -> target.row().indicator())
                .distinct()
                .map(indicator -> passage(indicator, unit, judged))
                .toList();
    }

    private Beside passage(IndicatorId indicator, UnitId unit, Period judged) {
        Texts texts = visit.texts();
        Names names = new Names(visit);
        return Latest.of(visit.at().figures(indicator), unit, judged)
                .map(latest -> new Beside(
                        names.indicator(indicator),
                        texts.get("latest.when", texts.period(latest.about())),
                        new Figures(texts, names).measured(latest.measurement(), indicator),
                        said(latest)))
                .orElseGet(() -> new Beside(names.indicator(indicator), null, null, texts.get("latest.none")));
    }

    private String said(Latest latest) {
        Texts texts = visit.texts();
        String age = texts.get("latest.old", latest.monthsOld());
        return latest.thisYear() ? age : age + " " + texts.get("latest.notThisYear");
    }
}
