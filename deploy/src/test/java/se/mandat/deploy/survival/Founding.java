package se.mandat.deploy.survival;

import java.time.LocalDate;
import java.util.List;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** What commands are about in {@link Letter letters} and here: the same commands found the same things. */
final class Founding {
    static final UnitId COUNCIL = new UnitId("kf");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private Founding() {}

    static EstablishUnit unit(UnitId unit) {
        return new EstablishUnit(unit, UnitType.COUNCIL, "Kommunfullmäktige", null, SINCE, true);
    }

    static DefineIndicator indicator(IndicatorId indicator) {
        Definition definition =
                new Definition("Trygga", "%", Direction.HIGHER, false, IndicatorSource.MANUAL, null, null);
        return new DefineIndicator(indicator, definition);
    }

    static SetGoal goal(GoalId goal) {
        return new SetGoal(goal, "mål", "Mål", COUNCIL, null, List.of(), List.of(), List.of(), SINCE, null, false);
    }
}
