package se.mandat.deploy.example;

import static se.mandat.kernel.Role.CONTROLLER;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.signals.SignalKind;

/** What is said otherwise of a year when its reports have been decided. */
record Mending(Teller teller, Town town, Reports reports, Figures figures, Chance chance) {
    /** Told in the spring after: what was wrong is corrected, and a few reports are decided anew. */
    void mend(int year) {
        teller.on(LocalDate.of(year + 1, 4, 22));
        for (Place place : town.planners(year)) {
            FollowupId id = FollowupId.of(place.unit(), Period.year(year));
            boolean silent = place.unit().value().equals("bom") && year == 2010;
            if (!silent && changes(place, year, 12)) {
                correct(place, id);
            }
            if (place.sort() == Sort.SCHOOL && changes(place, year, 4)) {
                teller.does(
                        CONTROLLER,
                        null,
                        new ReviseOutcome(
                                id,
                                Measure.RESULTS.id(),
                                id.period(),
                                Measurement.of(figures.number(place, Measure.RESULTS)),
                                teller.day(),
                                "Källan har räknat om"));
            }
        }
    }

    private boolean changes(Place place, int year, int oneIn) {
        return chance.slips(SignalKind.CHANGED_AFTER_DECISION, place.unit(), year, () -> chance.nextInt(oneIn) == 0);
    }

    private void correct(Place place, FollowupId id) {
        Measure measure = place.sort().measures().getLast();
        Measurement right = Measurement.of(figures.number(place, measure).add(BigDecimal.ONE));
        teller.says(place, new CorrectOutcome(id, measure.id(), id.period(), right, "Räknat dubbelt"));
        Place body = town.bodyOf(place);
        int luck = chance.nextInt(4);
        if (luck == 0) {
            teller.decides(body, new DeclineCorrection(id, measure.id(), id.period(), "Underlaget räcker inte"));
        } else if (luck > 1) {
            teller.decides(body, new ApproveCorrection(id, measure.id(), id.period()));
        }
    }

    /** A decided report is decided anew with another judgement. */
    void revise(String unit, int year) {
        teller.on(LocalDate.of(year + 1, 5, 5));
        Place place = town.place(unit);
        FollowupId id = FollowupId.of(place.unit(), Period.year(year));
        teller.decides(town.bodyOf(place), new BeginRevision(id, "Bedömningen byggde på fel underlag"));
        Aimed goal = town.planned(place.unit(), year).getLast();
        teller.says(
                place, new JudgeGoal(id, goal.goal(), id.period(), Grade.CANNOT_BE_JUDGED, false, "Underlaget föll."));
        reports.goesAllTheWay(place, id, "Reviderad verksamhetsberättelse " + year);
    }
}
