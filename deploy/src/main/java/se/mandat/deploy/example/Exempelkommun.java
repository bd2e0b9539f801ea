package se.mandat.deploy.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.query.signals.SignalKind;

/**
 * A municipality that does not exist, from 2006 to 2026: five mandate periods, three steering models, every sort of
 * reorganisation, plans that are amended, reports that are corrected and decided anew, figures that are missing. The same
 * for the same seed and {@link Conduct}. It ends now: the last interim report is open, and some have handed it in too late.
 */
public final class Exempelkommun {
    private static final int FIRST = 2007;
    private static final int LAST = 2026;
    private static final int MANDATE = 4;

    private final Teller teller;
    private final Reorganisations organisation;
    private final Turns turns;
    private final Plans plans;
    private final Reports reports;
    private final Mending mending;
    private final Missions missions;
    private final Doings doings;
    private final Indicators indicators;
    private final Town town = new Town();
    private final Chance chance;

    public Exempelkommun(Commands commands, Clock clock, Municipality municipality, long seed, Conduct conduct) {
        chance = new Chance(new SplittableRandom(seed), conduct);
        teller = new Teller(commands, municipality, clock);
        organisation = new Reorganisations(teller, town);
        turns = new Turns(teller, town, chance.split());
        plans = new Plans(teller, town, chance.split());
        missions = new Missions(teller, town, chance.split());
        Chance luck = chance.split();
        Figures figures = new Figures(luck);
        reports = new Reports(teller, town, plans, missions, figures, luck);
        mending = new Mending(teller, town, reports, figures, luck);
        doings = new Doings(teller, town, chance.split());
        indicators = new Indicators(teller, town, chance);
    }

    /** Tells all of it, from the beginning. */
    public void tell() {
        teller.on(LocalDate.of(2006, 1, 2));
        organisation.found(LocalDate.of(2006, 1, 1));
        doings.lead(LocalDate.of(2006, 1, 1));
        indicators.define();
        for (int year = FIRST - 1; year <= LAST; year++) {
            year(year);
        }
        live();
    }

    private void year(int year) {
        if (year > FIRST) {
            reports.schedule(year - 1);
        }
        doings.staff(year);
        if (year > FIRST) {
            reports.year(year - 1);
        }
        if (year >= FIRST) {
            doings.act(year);
        }
        if (year > FIRST) {
            reports.close(year - 1);
            mending.mend(year - 1);
            plans.raise(year - 1);
        }
        if (chance.slips(
                SignalKind.CHANGED_AFTER_DECISION,
                "skola-ekbacken",
                year - 1,
                () -> List.of(2013, 2021).contains(year))) {
            mending.revise("skola-ekbacken", year - 1);
        }
        if (year >= FIRST) {
            plans.amend(year);
        }
        if (year == LAST) {
            indicators.end();
            reports.interim(year, true);
            return;
        }
        teller.on(LocalDate.of(year, 6, 12));
        organisation.decide(year + 1);
        if (year >= FIRST) {
            reports.interim(year, false);
        }
        indicators.settle(year + 1);
        if ((year + 1 - FIRST) % MANDATE == 0) {
            turns.turn(year + 1);
        }
        missions.describe(year + 1);
        plans.plan(year + 1);
    }

    /** Two bodies hand in now, which is too late, one waits for approval, one is writing; two plan for the year to come. */
    private void live() {
        teller.now();
        Period period = new Period(LAST + "-P2");
        for (String body : List.of("bun", "son")) {
            if (isLate(body)) {
                reports.interim(town.place(body), period, LAST);
            }
        }
        if (isLate("ks")) {
            reports.handIn(town.place("ks"), period, LAST);
        }
        if (isLate("bom")) {
            reports.write(town.place("bom"), period, LAST);
        }
        plans.draft(town.place("bom"), LAST + 1, false);
        plans.draft(town.place("bun"), LAST + 1, true);
    }

    private boolean isLate(String body) {
        return chance.slips(SignalKind.LATE, body, LAST, () -> true);
    }
}
