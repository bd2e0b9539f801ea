package se.mandat.deploy.example;

import static se.mandat.kernel.Role.ADMINISTRATOR;
import static se.mandat.kernel.Role.CONTROLLER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.NameResponsible;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalCommand.TakePart;
import se.mandat.kernel.MandateCommand.*;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ReadyModels;

/** What happens when a mandate period begins: areas, goals, and what became of those before. */
final class Turns {
    /** Who answers for the first of the council's goals. */
    static final String DIRECTOR = "kommundirektör";

    private static final List<SuccessionKind> KINDS = List.of(SuccessionKind.values());
    private static final List<String> AREAS = List.of("larande", "trygghet", "hallbarhet");
    private static final Map<String, String> TITLES =
            Map.of("larande", "Lärande hela livet", "trygghet", "Trygghet och omsorg", "hallbarhet", "Hållbar kommun");

    /** How goals are called in the steering model that begins in a year. */
    private record Words(String model, String top, String own, String sound, boolean inAreas) {}

    private static final Map<Integer, Words> MODELS = Map.of(
            2007, new Words("lindesberg-2015", "inriktningsmål", "utvecklingsmål", "finansiellt mål", true),
            2015, new Words("lindesberg", "grunduppdrag", "utvecklingsmål", "finansiellt mål", false),
            2023, new Words("three-levels", "inriktningsmål", "nämndmål", "inriktningsmål", true));

    private final Teller teller;
    private final Town town;
    private final Chance chance;
    private final Map<UnitId, List<Aimed>> before = new HashMap<>();
    private @Nullable Words words;

    Turns(Teller teller, Town town, Chance chance) {
        this.teller = teller;
        this.town = town;
        this.chance = chance;
    }

    /** Told in the autumn before the first year. */
    void turn(int first) {
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate to = LocalDate.of(first + 3, 12, 31);
        teller.on(LocalDate.of(first - 1, 11, 2));
        Words begun = MODELS.get(first);
        if (begun != null) {
            words = begun;
            Decision decision = teller.decision("Kommunfullmäktige", "Styrmodell");
            AdoptModel adopt = new AdoptModel(
                    ReadyModels.of(begun.model).orElseThrow(), from, first == 2007 ? null : "Ny styrmodell");
            teller.decided(decision, ADMINISTRATOR, null, adopt);
        }
        MandateId mandate = new MandateId(first + "-" + (first + 3));
        teller.does(CONTROLLER, null, new OpenMandate(mandate, first + "–" + (first + 3), from, to));
        teller.on(LocalDate.of(first - 1, 11, 14));
        Decision decision = teller.decision("Kommunfullmäktige", "Mål och budget " + first);
        for (String area : AREAS) {
            AreaId id = new AreaId(mandate + "/" + area);
            teller.decided(decision, CONTROLLER, null, new AdoptArea(id, TITLES.getOrDefault(area, area), from, to));
        }
        goals(mandate, decision, from, to);
        teller.on(LocalDate.of(first - 1, 11, 30));
        link(mandate);
        town.places().forEach(place -> before.put(place.unit(), town.goals(place.unit())));
    }

    private void goals(MandateId mandate, Decision decision, LocalDate from, LocalDate to) {
        Words now = java.util.Objects.requireNonNull(words);
        List<Aimed> top = new ArrayList<>();
        for (String area : AREAS) {
            GoalId id = new GoalId("m" + from.getYear() + "-kf-" + area);
            AreaId in = now.inAreas ? new AreaId(mandate + "/" + area) : null;
            String title = TITLES.get(area) + ": fler ska få det de behöver";
            set(decision, id, now.top, title, Town.COUNCIL, in, List.of(), from, to, false);
            top.add(new Aimed(id, title, false));
        }
        GoalId sound = new GoalId("m" + from.getYear() + "-kf-ekonomi");
        set(
                decision,
                sound,
                now.sound,
                "God ekonomisk hushållning: överskott varje år",
                Town.COUNCIL,
                null,
                List.of(),
                from,
                to,
                true);
        List<Aimed> council = new ArrayList<>(top);
        council.add(new Aimed(sound, "God ekonomisk hushållning: överskott varje år", true));
        town.aims(Town.COUNCIL, council);
        GoalId middle = now.model.equals("three-levels") ? middle(decision, top.getFirst(), from, to) : null;
        for (Place place : town.places()) {
            if (place.sort() != Sort.COUNCIL) {
                own(now, place, middle == null ? top : List.of(new Aimed(middle, "", false)), from, to);
            }
        }
        teller.does(
                CONTROLLER,
                null,
                new TakePart(top.get(1).goal(), Contributor.of("Föreningsrådet"), "Möter äldre som är ensamma", from));
        teller.does(CONTROLLER, null, new NameResponsible(top.getFirst().goal(), DIRECTOR));
    }

    private GoalId middle(Decision decision, Aimed above, LocalDate from, LocalDate to) {
        GoalId id = new GoalId("m" + from.getYear() + "-kf-omrade");
        set(
                decision,
                id,
                "verksamhetsområdesmål",
                "Verksamheterna arbetar tillsammans",
                Town.COUNCIL,
                null,
                List.of(above.goal()),
                from,
                to,
                false);
        return id;
    }

    private void own(Words now, Place place, List<Aimed> top, LocalDate from, LocalDate to) {
        List<Aimed> mine = new ArrayList<>();
        int many = place.sort().isBody() ? 1 : 2;
        for (int number = 1; number <= many; number++) {
            GoalId id = new GoalId("m" + from.getYear() + "-" + place.unit() + "-" + number);
            String title = place.name() + ": " + (number == 1 ? "bättre resultat" : "fler som är med och påverkar");
            GoalId above = top.get(chance.nextInt(top.size())).goal();
            boolean undecided = chance.nextInt(12) == 0;
            Decision decision =
                    undecided ? null : teller.decision(town.bodyOf(place).name(), "Mål för " + place.name());
            set(decision, id, now.own, title, place.unit(), null, List.of(above), from, to, false);
            mine.add(new Aimed(id, title, false));
        }
        town.aims(place.unit(), mine);
    }

    private void set(
            @Nullable Decision decision,
            GoalId id,
            String kind,
            String title,
            UnitId owner,
            @Nullable AreaId area,
            List<GoalId> above,
            LocalDate from,
            LocalDate to,
            boolean sound) {
        String responsible = owner.equals(Town.COUNCIL) ? null : "chef";
        SetGoal command =
                new SetGoal(id, kind, title, owner, area, above, List.of(), List.of(), from, to, sound, responsible);
        if (decision == null) {
            teller.does(CONTROLLER, null, command);
        } else {
            teller.decided(decision, CONTROLLER, null, command);
        }
    }

    /** Somebody says of most goals what became of them; of some nobody does. */
    private void link(MandateId mandate) {
        for (Place place : town.places()) {
            List<Aimed> old = before.getOrDefault(place.unit(), List.of());
            List<Aimed> next = town.goals(place.unit());
            for (int i = 0; i < old.size(); i++) {
                GoalId from = old.get(i).goal();
                GoalId to = i < next.size() ? next.get(i).goal() : null;
                SuccessionKind kind = KINDS.get(chance.nextInt(KINDS.size()));
                if (chance.nextInt(5) > 0) {
                    boolean dropped = to == null || kind == SuccessionKind.DROPPED;
                    teller.does(
                            CONTROLLER,
                            null,
                            new LinkGoals(
                                    mandate,
                                    from,
                                    dropped ? null : to,
                                    dropped ? SuccessionKind.DROPPED : kind,
                                    "Enligt majoritetens program"));
                }
            }
        }
    }
}
