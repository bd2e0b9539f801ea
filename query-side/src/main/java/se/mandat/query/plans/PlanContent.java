package se.mandat.query.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.plans.PlanningLoad;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.plans.PlanReading.Decided;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/**
 * What a plan's page shows.
 *
 * @param years     the years one can go to
 * @param lines     its goals, decided and in force
 * @param yardstick what was decided; what would be, before it is
 * @param changes   what differs from the decision
 * @param activities what is done in the year
 * @param reports   the reports of the year one can hold against it
 * @param accounted one of them held against what was decided
 */
public record PlanContent(
        Visit visit,
        Names names,
        UnitRow unit,
        Period year,
        List<Period> years,
        Optional<PlanRow> plan,
        List<PlanLine> lines,
        Yardstick yardstick,
        List<Explained> changes,
        List<Decided> decisions,
        List<ActivityRow> activities,
        PlanningLoad load,
        List<Period> reports,
        Optional<Accounted> accounted)
        implements Tabular {
    @Override
    public Sheet sheet() {
        return PlanSheet.of(this);
    }

    public PlanWords words() {
        return new PlanWords(visit.texts(), names);
    }

    public boolean isAdopted() {
        return plan.map(PlanRow::adopted).orElse(false);
    }

    /** Whether it is the plan of the year that is to come, as seen from the moment shown. */
    public boolean isToCome() {
        return year.from().isAfter(visit.asOf().day());
    }

    /** What differs and is about an indicator alone. */
    public List<Explained> changedIndicators() {
        return changes.stream()
                .filter(one -> one.change().goal() == null && one.change().indicator() != null)
                .toList();
    }

    /** What differs of the unit's mission and factors. */
    public List<Explained> changedCore() {
        return changes.stream()
                .filter(one -> one.change().goal() == null && one.change().indicator() == null)
                .toList();
    }

    /** What the plan asks its unit to report, in words, without what it does not ask for; empty where it asks for nothing. */
    public String asksFor() {
        return Stream.of(
                        asks("judgements", load.judgements()),
                        asks("figures", load.figures()),
                        asks("forecasts", load.forecasts()),
                        asks("texts", load.texts()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String asks(String what, int many) {
        return many == 0 ? "" : visit.texts().get("plan.load." + what, many);
    }

    /** The address of the plan, or of something done to it. */
    public String page(String below) {
        return "enheter/" + unit.unit() + "/plan/" + year + below;
    }
}
