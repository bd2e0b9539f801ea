package se.mandat.query.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.mandat.kernel.Role;
import se.mandat.query.ui.Visit;

/**
 * Something one can begin from anywhere.
 *
 * @param address where it begins, below the municipality unless it says otherwise
 * @param name    what it is called, among the texts
 * @param roles   who may; everybody else would be refused there, and is not offered it
 */
record Action(String address, String name, Set<Role> roles) {
    /** Everything there is to begin. */
    static final List<Action> ALL = List.of(
            new Action("rapportera", "nav.report", Set.of(Role.CONTROLLER, Role.UNIT_MANAGER)),
            new Action("mal/nytt", "form.goal", Set.of(Role.CONTROLLER, Role.UNIT_MANAGER)),
            new Action("aktiviteter/ny", "form.activity", Set.of(Role.CONTROLLER, Role.UNIT_MANAGER)),
            new Action("aktiviteter/nytt-uppdrag", "form.assignment", Set.of(Role.CONTROLLER, Role.UNIT_MANAGER)),
            new Action("indikatorer/nytt", "form.indicator", Set.of(Role.CONTROLLER)),
            new Action("perioder/ny", "form.period", Set.of(Role.CONTROLLER, Role.ADMINISTRATOR)),
            new Action("organisation/forandring", "organisation.plan", Set.of(Role.CONTROLLER, Role.ADMINISTRATOR)),
            new Action("styrmodell/ny", "form.model", Set.of(Role.ADMINISTRATOR)),
            new Action("utseende", "appearance.title", Set.of(Role.ADMINISTRATOR)),
            new Action("personer", "people.title", Set.of(Role.ADMINISTRATOR, Role.AUDITOR)),
            new Action("revision/lasning", "nav.readings", Set.of(Role.AUDITOR)),
            new Action("/drift", "operation.title", Set.of(Role.ADMINISTRATOR)));

    /** What the visitor may begin; nothing at another moment than now. */
    static Stream<Action> of(Visit visit) {
        return ALL.stream().filter(action -> visit.mayWrite(action.roles));
    }
}
