package se.mandat.query.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Visit;

/**
 * What a new goal can be, by the steering model in force.
 *
 * @param kind the kind chosen; nothing where no model is in force
 */
record GoalChoices(
        Visit visit,
        LocalDate day,
        Optional<SteeringModel> model,
        @Nullable GoalKind kind) {

    /** The choices for a kind; the first there is unless the model has the one asked for. */
    static GoalChoices of(Visit visit, LocalDate day, String asked) {
        Optional<SteeringModel> model = new ModelsAt(visit.at()).on(day).map(ModelRow::model);
        GoalKind kind = model.flatMap(known -> known.kind(asked))
                .or(() -> model.map(known -> first(visit, known)))
                .orElse(null);
        return new GoalChoices(visit, day, model, kind);
    }

    /** The first kind the visitor's own unit may have goals of, else the first there is. */
    private static GoalKind first(Visit visit, SteeringModel model) {
        UnitRow own = visit.person()
                .map(person -> person.unit())
                .map(visit.at().units()::get)
                .orElse(null);
        return model.kinds().stream()
                .filter(kind -> own == null || kind.mayBeOwnedBy(own.type()))
                .findFirst()
                .orElse(model.kinds().getFirst());
    }

    Choices all() {
        return new Choices(visit);
    }

    /** A tab for each kind. */
    void tabs(FormBuilder form) {
        for (GoalKind one : model.map(SteeringModel::kinds).orElse(List.of())) {
            String address = Visit.with(visit.now("mal/nytt"), "slag", one.key());
            var _ = form.tab(Mark.in(one.one(), visit.texts()), one.equals(kind) ? null : address);
        }
    }

    /** The units that may have a goal of the kind. */
    List<Option> owners() {
        return all().unitOrNone(day).stream()
                .filter(option -> option.value().isEmpty() || mayOwn(new UnitId(option.value())))
                .toList();
    }

    boolean offersOwner(@Nullable String unit) {
        return owners().stream().anyMatch(option -> option.value().equals(unit));
    }

    boolean mayHaveArea() {
        return kind == null || kind.underArea();
    }

    /** The goals it may contribute to. */
    List<Option> above() {
        return all().goals(Period.year(day.getYear()), null).stream()
                .filter(option -> kind == null || mayBeAbove(new GoalId(option.value())))
                .toList();
    }

    private boolean mayOwn(UnitId unit) {
        UnitRow row = visit.at().units().get(unit);
        return kind == null || row == null || kind.mayBeOwnedBy(row.type());
    }

    private boolean mayBeAbove(GoalId goal) {
        String other = visit.at().goal(goal).map(GoalRow::kind).orElse("");
        return kind != null && kind.under().contains(other);
    }
}
