package se.mandat.deploy.example;

import static se.mandat.kernel.Role.ADMINISTRATOR;
import static se.mandat.kernel.Role.CONTROLLER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.EndGoal;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;

/** The organisation as it was founded, and how it was changed: every sort of change once. */
record Reorganisations(Teller teller, Town town) {
    private static final String COUNCIL = "Kommunfullmäktige";

    void found(LocalDate day) {
        opens(place("kf", Sort.COUNCIL, COUNCIL, null), day);
        opens(place("ks", Sort.BOARD, "Kommunstyrelsen", "kf"), day);
        opens(place("bun", Sort.COMMITTEE, "Barn- och utbildningsnämnden", "kf"), day);
        opens(place("son", Sort.COMMITTEE, "Socialnämnden", "kf"), day);
        opens(place("kfn", Sort.COMMITTEE, "Kultur- och fritidsnämnden", "kf"), day);
        opens(place("bom", Sort.COMMITTEE, "Bygg- och miljönämnden", "kf"), day);
        opens(place("forskola-bjorken", Sort.PRESCHOOL, "Förskolan Björken", "bun"), day);
        opens(place("forskola-granen", Sort.PRESCHOOL, "Förskolan Granen", "bun"), day);
        opens(place("skola-ekbacken", Sort.SCHOOL, "Ekbackens skola", "bun"), day);
        opens(place("skola-strand", Sort.SCHOOL, "Strandskolan", "bun"), day);
        opens(place("hemtjansten", Sort.CARE, "Hemtjänsten", "son"), day);
        opens(place("solgarden", Sort.CARE, "Äldreboendet Solgården", "son"), day);
        opens(place("biblioteket", Sort.CULTURE, "Biblioteket", "kfn"), day);
        opens(place("simhallen", Sort.CULTURE, "Simhallen", "kfn"), day);
        opens(place("bostader", Sort.COMPANY, "Exempelbostäder AB", "ks"), day);
    }

    /** What is decided in June, to hold from the first of January. */
    void decide(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        firstMandates(year, from);
        lastMandates(year, from);
    }

    private void firstMandates(int year, LocalDate from) {
        if (year == 2009) {
            rename("biblioteket", "Kulturhuset och biblioteket", from);
        } else if (year == 2010) {
            move("simhallen", "bom", from);
        } else if (year == 2012) {
            Place into = place("forskola-centrum", Sort.PRESCHOOL, "Förskolan Centrum", "bun");
            merge(List.of("forskola-bjorken", "forskola-granen"), into, from);
        } else if (year == 2014) {
            Place north = place("hemtjanst-norr", Sort.CARE, "Hemtjänst norr", "son");
            split("hemtjansten", from, 60, north, place("hemtjanst-soder", Sort.CARE, "Hemtjänst söder", "son"));
        }
    }

    private void lastMandates(int year, LocalDate from) {
        if (year == 2016) {
            Place young = place("strand-lag", Sort.SCHOOL, "Strandskolan låg- och mellanstadium", "bun");
            split(
                    "skola-strand",
                    from,
                    null,
                    young,
                    place("strand-hog", Sort.SCHOOL, "Strandskolan högstadium", "bun"));
        } else if (year == 2018) {
            dissolve(from);
        } else if (year == 2020) {
            ends("solgarden", from, Succession.NONE);
        } else if (year == 2022) {
            opens(place("forskola-tallen", Sort.PRESCHOOL, "Förskolan Tallen", "bun"), from);
        } else if (year == 2024) {
            Place into = place("hemvarden", Sort.CARE, "Hemvården", "son");
            merge(List.of("hemtjanst-norr", "hemtjanst-soder"), into, from);
        } else if (year == 2025) {
            rename("son", "Omsorgsnämnden", from);
        } else if (year == 2026) {
            ends("bostader", from, Succession.NOT_STATED);
        }
    }

    private void rename(String unit, String name, LocalDate from) {
        admin(new RenameUnit(new UnitId(unit), name, from), null);
    }

    private static Place place(String unit, Sort sort, String name, @Nullable String under) {
        return new Place(new UnitId(unit), sort, name, under == null ? null : new UnitId(under));
    }

    private void admin(OrganisationCommand command, @Nullable Decision decision) {
        if (decision == null) {
            teller.does(ADMINISTRATOR, null, command);
        } else {
            teller.decided(decision, ADMINISTRATOR, null, command);
        }
    }

    private void opens(Place place, LocalDate from) {
        admin(established(place, from), null);
        town.opens(place);
    }

    private static EstablishUnit established(Place place, LocalDate from) {
        return new EstablishUnit(place.unit(), place.sort().type, place.name(), place.under(), from, true);
    }

    private void move(String unit, String under, LocalDate from) {
        Place place = town.place(unit);
        admin(new MoveUnit(place.unit(), new UnitId(under), from), null);
        town.opens(new Place(place.unit(), place.sort(), place.name(), new UnitId(under)));
    }

    private void merge(List<String> units, Place into, LocalDate from) {
        Decision decision = teller.decision(COUNCIL, "Sammanslagning till " + into.name());
        List<UnitId> ending = units.stream().map(UnitId::new).toList();
        admin(
                new Reorganise(from, List.of(established(into, from), new MergeUnits(ending, into.unit(), from))),
                decision);
        town.opens(into);
        units.forEach(unit -> handOver(town.place(unit), into, decision, from));
    }

    private void split(String unit, LocalDate from, @Nullable Integer percent, Place one, Place other) {
        Place old = town.place(unit);
        Decision decision = teller.decision(COUNCIL, "Delning av " + old.name());
        BigDecimal first = percent == null ? null : BigDecimal.valueOf(percent);
        BigDecimal second = percent == null ? null : BigDecimal.valueOf(100L - percent);
        List<OrganisationCommand> steps = new ArrayList<>(List.of(established(one, from), established(other, from)));
        steps.add(new SplitUnit(
                old.unit(), List.of(new Share(one.unit(), first), new Share(other.unit(), second)), from));
        admin(new Reorganise(from, steps), decision);
        town.opens(one);
        town.opens(other);
        handOver(old, one, decision, from);
    }

    /** The culture committee's tasks and units go to the education committee. */
    private void dissolve(LocalDate from) {
        move("biblioteket", "bun", from);
        Place old = town.place("kfn");
        Decision decision = teller.decision(COUNCIL, "Ny nämndorganisation");
        UnitId heir = new UnitId("bun");
        admin(new CloseUnit(old.unit(), from.minusDays(1), Succession.STATED, List.of(heir)), decision);
        handOver(old, town.place("bun"), decision, from);
    }

    private void ends(String unit, LocalDate from, Succession succession) {
        Place old = town.place(unit);
        Decision decision = teller.decision(COUNCIL, "Avveckling av " + old.name());
        admin(new CloseUnit(old.unit(), from.minusDays(1), succession, List.of()), decision);
        for (Aimed goal : town.goals(old.unit())) {
            teller.decided(
                    decision,
                    CONTROLLER,
                    null,
                    new EndGoal(goal.goal(), from.minusDays(1), "Enheten avvecklas och ingen tar över"));
        }
        town.closes(old.unit());
    }

    private void handOver(Place old, Place heir, Decision decision, LocalDate from) {
        for (Aimed goal : town.goals(old.unit())) {
            teller.decided(
                    decision, CONTROLLER, null, new HandOverGoal(goal.goal(), heir.unit(), from, "Enheten upphör"));
        }
        town.adds(heir.unit(), town.goals(old.unit()));
        town.closes(old.unit());
    }
}
