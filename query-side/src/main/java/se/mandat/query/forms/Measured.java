package se.mandat.query.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.view.Version;

/** What is known of a goal's indicators while it is judged: the latest value, how old it is, and what is missing. */
record Measured(Place place) {

    /** One passage for each indicator the goal has a target for in the year. */
    List<Beside> of(GoalId goal) {
        Period year = Period.year(place.reporting().year());
        return place.visit().at().targets(goal).stream()
                .map(target -> target.row())
                .filter(target -> target.period().within(year))
                .map(target -> target.indicator())
                .distinct()
                .map(indicator -> passage(indicator, year))
                .toList();
    }

    private Beside passage(IndicatorId indicator, Period year) {
        Texts texts = place.visit().texts();
        String name = new Names(place.visit()).indicator(indicator);
        List<FigureRow> said = place.visit().at().figures(indicator).stream()
                .map(Version::row)
                .filter(row -> row.unit().equals(place.unit().unit()))
                .toList();
        Optional<FigureRow> latest = said.stream()
                .filter(row -> row.kind() == Kind.OUTCOME && row.measurement().number() != null)
                .max(Comparator.comparing(FigureRow::about));
        boolean thisYear = latest.map(row -> row.about().within(year)).orElse(false);
        boolean foreseen = said.stream()
                .anyMatch(row -> row.kind() == Kind.FORECAST && row.about().equals(year));
        String old = thisYear ? null : texts.get(foreseen ? "form.judge.old" : "form.judge.old.forecast", year.value());
        return new Beside(
                name,
                latest.map(row -> texts.period(row.about())).orElse(null),
                latest.map(row -> place.inWords(indicator, row.measurement())).orElse(null),
                old);
    }
}
