package se.mandat.query.history;

import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.StaffingEvent.*;

/** What the events of a unit's staffing settle and say. */
final class StaffingHistory {
    private StaffingHistory() {}

    static Story of(StaffingEvent event) {
        return switch (event) {
            case RoleTaken e ->
                role(e, e.role(), e.person(), Shown.date(e.from())).said(e.unit(), e.role(), e.from());
            case RoleLeft e ->
                role(e, e.role(), e.person(), Shown.date(e.lastDay())).said(e.unit(), e.role(), e.lastDay());
        };
    }

    private static Fact role(StaffingEvent e, String role, String person, Shown value) {
        return new Fact("role/" + e.unit() + "/" + role + "/" + person, value).of(e.unit());
    }
}
