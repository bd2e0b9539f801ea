package se.mandat.deploy.example;

import static se.mandat.kernel.Role.CONTROLLER;
import static se.mandat.kernel.Role.UNIT_MANAGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.ConfirmUnchanged;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.MissionCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.signals.SignalKind;

/** Core missions and quality factors, from the year the municipality began to steer by them. */
final class Missions {
    private static final int FIRST = 2015;
    private static final FactorId REACH = new FactorId("bemotande");
    private static final FactorId SAFE = new FactorId("trygghet");

    private final Teller teller;
    private final Town town;
    private final Chance chance;
    private final Set<UnitId> described = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    Missions(Teller teller, Town town, Chance chance) {
        this.teller = teller;
        this.town = town;
        this.chance = chance;
    }

    /** Told in the autumn before a year: units that have none describe their mission. */
    void describe(int year) {
        if (year < FIRST) {
            return;
        }
        LocalDate from = LocalDate.of(year, 1, 1);
        teller.on(LocalDate.of(year - 1, 12, 1));
        for (Place place : town.places()) {
            if (!place.sort().isBody() && described.add(place.unit())) {
                says(
                        place,
                        new DescribeMission(
                                place.unit(), place.name() + " finns till för dem som behöver den, varje dag.", from));
                says(
                        place,
                        new AdoptFactor(
                                place.unit(), REACH, "Gott bemötande", "Alla blir sedda och lyssnade på.", from));
                says(place, new AdoptFactor(place.unit(), SAFE, "Trygg miljö", null, from));
            }
        }
        if (year == 2019) {
            Place school = town.place("skola-ekbacken");
            says(school, new RewordFactor(school.unit(), SAFE, "Trygghet och studiero", null, "Skollagens ord"));
            says(school, new DescribeMission(school.unit(), "Ekbackens skola ger varje elev mod att lära.", from));
        }
        if (year == 2023) {
            Place library = town.place("biblioteket");
            says(library, new EndFactor(library.unit(), SAFE, from.minusDays(1), "Följs i arbetsmiljöarbetet"));
        }
    }

    /** How a unit judges its quality in the report of a year. */
    List<FollowupCommand> judge(Place place, FollowupId id, Period period) {
        List<FollowupCommand> said = new ArrayList<>();
        if (period.year() < FIRST || !described.contains(place.unit()) || leavesOut(place, period)) {
            return said;
        }
        for (FactorId factor : List.of(REACH, SAFE)) {
            boolean over = factor.equals(SAFE)
                    && period.year() >= 2023
                    && place.unit().value().equals("biblioteket");
            if (!over) {
                said.add(judgement(id, period, factor));
            }
        }
        return said;
    }

    /** A unit that has no goals yet does not come to think of its quality either. */
    private boolean leavesOut(Place place, Period period) {
        return chance.slips(
                SignalKind.DECIDED_NOT_REPORTED,
                place.unit(),
                period.year(),
                () -> town.planned(place.unit(), period.year()).isEmpty());
    }

    private FollowupCommand judgement(FollowupId id, Period period, FactorId factor) {
        FollowupId earlier = FollowupId.of(id.unit(), Period.year(period.year() - 1));
        boolean unchanged = judged.contains(earlier + "/" + factor) && chance.nextInt(3) == 0;
        judged.add(id + "/" + factor);
        if (unchanged) {
            return new ConfirmUnchanged(id, Section.ofQuality(factor.value()), earlier);
        }
        Grade grade = Grade.USUAL.get(chance.nextInt(3));
        return new JudgeQuality(id, factor.value(), period, grade, "Samtal, enkäter och observationer under året.");
    }

    private void says(Place place, MissionCommand command) {
        teller.does(place.sort().isBody() ? CONTROLLER : UNIT_MANAGER, place.unit(), command);
    }
}
