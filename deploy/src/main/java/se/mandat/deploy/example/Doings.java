package se.mandat.deploy.example;

import static se.mandat.kernel.Role.ADMINISTRATOR;
import static se.mandat.kernel.Role.CONTROLLER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.ActivityCommand.*;
import se.mandat.kernel.StaffingCommand.LeaveRole;
import se.mandat.kernel.StaffingCommand.TakeRole;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.signals.SignalKind;

/** Activities, assignments, and who holds which role. */
final class Doings {
    private static final String HEAD = "chef";

    private final Teller teller;
    private final Town town;
    private final Chance chance;
    private final Map<UnitId, String> heads = new HashMap<>();
    private final Set<UnitId> seen = new HashSet<>();
    private int persons;

    Doings(Teller teller, Town town, Chance chance) {
        this.teller = teller;
        this.town = town;
        this.chance = chance;
    }

    /** The bodies have a head from the first day, and the municipality a director. */
    void lead(LocalDate day) {
        for (Place place : town.places()) {
            if (place.sort() == Sort.COUNCIL) {
                teller.does(ADMINISTRATOR, null, new TakeRole(place.unit(), Turns.DIRECTOR, "p-kommunen", day));
            } else if (place.sort().isBody()) {
                teller.does(ADMINISTRATOR, null, new TakeRole(place.unit(), HEAD, "p-" + place.unit(), day));
            }
        }
    }

    /** Told in January: new units get a head, some heads leave, and a few leave nobody behind. */
    void staff(int year) {
        LocalDate day = LocalDate.of(year, 1, 5);
        teller.on(day);
        for (Place place : town.places()) {
            if (!place.sort().isBody()) {
                String head = heads.get(place.unit());
                if (head != null
                        && chance.slips(SignalKind.OWNERLESS, place.unit(), year, () -> chance.nextInt(6) == 0)) {
                    teller.does(ADMINISTRATOR, null, new LeaveRole(place.unit(), HEAD, head, day.minusDays(1)));
                    heads.remove(place.unit());
                } else if (head == null && (seen.add(place.unit()) || !staysVacant(place, year))) {
                    String person = "p-" + ++persons;
                    teller.does(ADMINISTRATOR, null, new TakeRole(place.unit(), HEAD, person, day));
                    heads.put(place.unit(), person);
                }
            }
        }
    }

    private boolean staysVacant(Place place, int year) {
        return chance.slips(SignalKind.OWNERLESS, place.unit(), year, () -> chance.nextInt(2) != 0);
    }

    /** Told in February: what is to be done in the year, and how that went. */
    void act(int year) {
        teller.on(LocalDate.of(year, 2, 24));
        for (Place place : town.planners(year)) {
            List<Aimed> goals = town.planned(place.unit(), year);
            if (chance.nextInt(3) == 0 && !goals.isEmpty()) {
                activity(place, goals.getFirst().goal(), year);
            }
        }
        assignment(year);
    }

    private void activity(Place place, GoalId goal, int year) {
        ActivityId id = new ActivityId("a-" + year + "-" + place.unit());
        LocalDate from = LocalDate.of(year, 3, 1);
        teller.does(
                CONTROLLER,
                null,
                new PlanActivity(
                        id,
                        ActivityKind.ACTIVITY,
                        "Kollegialt lärande " + year,
                        "Fyra träffar under året.",
                        place.unit(),
                        HEAD,
                        List.of(goal),
                        from,
                        LocalDate.of(year, 10, 31)));
        teller.does(CONTROLLER, null, new ReportProgress(id, Progress.ONGOING, null));
        int luck = chance.nextInt(5);
        if (luck == 0) {
            teller.does(CONTROLLER, null, new CancelActivity(id, "Pengarna räckte inte"));
        } else if (luck == 1) {
            teller.does(CONTROLLER, null, new ReportProgress(id, Progress.DELAYED, "Väntar på lokal"));
            teller.does(CONTROLLER, null, new Reschedule(id, LocalDate.of(year, 12, 15), "Väntar på lokal"));
        } else {
            Progress how = luck == 2 ? Progress.PAUSED : Progress.DONE;
            String why = luck == 2 ? "Chefen har slutat" : null;
            teller.does(CONTROLLER, null, new ReportProgress(id, how, why));
        }
    }

    private void assignment(int year) {
        ActivityId id = new ActivityId("u-" + year);
        LocalDate from = LocalDate.of(year, 3, 1);
        teller.decided(
                teller.decision("Kommunfullmäktige", "Uppdrag till kommunstyrelsen"),
                CONTROLLER,
                null,
                new PlanActivity(
                        id,
                        ActivityKind.ASSIGNMENT,
                        "Utred samordnad service " + year,
                        null,
                        Town.BOARD,
                        null,
                        List.of(),
                        from,
                        LocalDate.of(year, 9, 30)));
        if (year % 3 == 0) {
            teller.does(CONTROLLER, null, new HandOverActivity(id, new UnitId("bom"), from, "Närmast frågan"));
        }
        if (year % 4 != 0) {
            teller.does(CONTROLLER, null, new ReportBack(id, "Utredningen föreslår en gemensam reception."));
        }
    }
}
