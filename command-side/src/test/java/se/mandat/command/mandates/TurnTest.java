package se.mandat.command.mandates;

import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.LinkGoals;
import se.mandat.kernel.MandateCommand.UnlinkGoals;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.GoalsLinked;
import se.mandat.kernel.MandateEvent.GoalsUnlinked;
import se.mandat.kernel.MandateEvent.MandateOpened;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.mandates.SuccessionKind;

@DisplayName("Vad som blev av målen när mandatet skiftade (regel 19)")
class TurnTest extends Spec<Mandate, MandateEvent, MandateCommand> {
    private static final MandateId MANDATE = new MandateId("2023-2026");
    private static final GoalId OLD = new GoalId("g-2020-trygghet");
    private static final GoalId NEW = new GoalId("g-2024-trygghet");
    private static final GoalId OTHER = new GoalId("g-2024-halsa");

    private static final MandateOpened OPENED =
            new MandateOpened(MANDATE, "2023–2026", day("2023-01-01"), day("2026-12-31"));
    private static final GoalsLinked CONTINUED = new GoalsLinked(MANDATE, OLD, NEW, SuccessionKind.CONTINUES, null);
    private static final GoalsLinked DROPPED = new GoalsLinked(MANDATE, OLD, null, SuccessionKind.DROPPED, "Uppnått");

    private final FakeWorld world = new FakeWorld().goal(OLD).goal(NEW).goal(OTHER);

    @Test
    @DisplayName("Ett nytt mål fortsätter, ersätter eller tar delvis över ett gammalt")
    void goals_are_linked() {
        given(OPENED).when(link(NEW, SuccessionKind.CONTINUES)).then(CONTINUED);
        given(OPENED)
                .when(new LinkGoals(MANDATE, OLD, OTHER, SuccessionKind.PARTLY, " Elevhälsan "))
                .then(new GoalsLinked(MANDATE, OLD, OTHER, SuccessionKind.PARTLY, "Elevhälsan"));
    }

    @Test
    @DisplayName("Ett mål kan gå vidare i flera nya")
    void one_goal_may_become_two() {
        given(OPENED, CONTINUED)
                .when(link(OTHER, SuccessionKind.PARTLY))
                .then(new GoalsLinked(MANDATE, OLD, OTHER, SuccessionKind.PARTLY, null));
    }

    @Test
    @DisplayName("Det som släpptes har ingen efterföljare, alla andra har en")
    void dropped_has_no_successor() {
        given(OPENED)
                .when(new LinkGoals(MANDATE, OLD, null, SuccessionKind.DROPPED, "Uppnått"))
                .then(DROPPED);
        given(OPENED).when(link(NEW, SuccessionKind.DROPPED)).thenRejected(MandateRule.LINK_NEEDS_SUCCESSOR, "to");
        given(OPENED).when(link(null, SuccessionKind.CONTINUES)).thenRejected(MandateRule.LINK_NEEDS_SUCCESSOR, "to");
    }

    @Test
    @DisplayName("Samma par kopplas på ett sätt, och det som släppts fortsätter inte")
    void one_link_for_each_pair() {
        given(OPENED, CONTINUED).when(link(NEW, SuccessionKind.REPLACES)).thenRejected(MandateRule.LINK_EXISTS, "from");
        given(OPENED, DROPPED).when(link(NEW, SuccessionKind.CONTINUES)).thenRejected(MandateRule.LINK_EXISTS);
        given(OPENED, CONTINUED).when(link(null, SuccessionKind.DROPPED)).thenRejected(MandateRule.LINK_EXISTS);
    }

    @Test
    @DisplayName("Båda målen måste finnas och vara olika, och perioden måste vara öppen")
    void goals_must_be_set() {
        given(OPENED)
                .when(link(new GoalId("finns-ej"), SuccessionKind.CONTINUES))
                .thenRejected(GoalRule.GOAL_UNKNOWN, "to");
        given(OPENED)
                .when(new LinkGoals(MANDATE, new GoalId("finns-ej"), NEW, SuccessionKind.CONTINUES, null))
                .thenRejected(GoalRule.GOAL_UNKNOWN, "from");
        given(OPENED).when(link(OLD, SuccessionKind.CONTINUES)).thenRejected(MandateRule.LINKED_TO_ITSELF, "to");
        given().when(link(NEW, SuccessionKind.CONTINUES)).thenRejected(MandateRule.MANDATE_UNKNOWN);
    }

    @Test
    @DisplayName("En koppling tas bort med skäl, och sedan kan en annan göras")
    void link_is_taken_away() {
        GoalsUnlinked unlinked = new GoalsUnlinked(MANDATE, OLD, NEW, "Fel mål");
        given(OPENED, CONTINUED)
                .when(new UnlinkGoals(MANDATE, OLD, NEW, "Fel mål"))
                .then(unlinked);
        given(OPENED, CONTINUED)
                .when(new UnlinkGoals(MANDATE, OLD, NEW, " "))
                .thenRejected(GoalRule.REASON_REQUIRED, "reason");
        given(OPENED)
                .when(new UnlinkGoals(MANDATE, OLD, NEW, "Fel mål"))
                .thenRejected(MandateRule.LINK_UNKNOWN, "from");
        given(OPENED, CONTINUED, unlinked)
                .when(link(NEW, SuccessionKind.REPLACES))
                .then(new GoalsLinked(MANDATE, OLD, NEW, SuccessionKind.REPLACES, null));
    }

    private static LinkGoals link(@Nullable GoalId to, SuccessionKind kind) {
        return new LinkGoals(MANDATE, OLD, to, kind, null);
    }

    @Override
    protected Mandate none() {
        return Mandate.NONE;
    }

    @Override
    protected Mandate evolve(Mandate state, MandateEvent event) {
        return Mandate.evolve(state, event);
    }

    @Override
    protected List<MandateEvent> decide(Mandate state, MandateCommand command) {
        return Mandate.decide(state, command, by("strategist-1"), world);
    }
}
