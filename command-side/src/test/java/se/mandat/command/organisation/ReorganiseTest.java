package se.mandat.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.CloseUnit;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.OrganisationCommand.MergeUnits;
import se.mandat.kernel.OrganisationCommand.MoveUnit;
import se.mandat.kernel.OrganisationCommand.RenameUnit;
import se.mandat.kernel.OrganisationCommand.Reorganise;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitClosed;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

@DisplayName("En omorganisation av flera steg")
class ReorganiseTest extends Spec<Organisation, OrganisationEvent, OrganisationCommand> {
    private static final LocalDate NEW_YEAR = day("2027-01-01");
    private static final UnitId A = new UnitId("a-skolan");
    private static final UnitId B = new UnitId("b-skolan");
    private static final UnitId C = new UnitId("c-skolan");

    private static final UnitEstablished COUNCIL =
            new UnitEstablished(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, day("2013-01-01"), true);
    private static final UnitEstablished SCHOOL_A = school(A, "A-skolan", KF, "2015-01-01");
    private static final UnitEstablished SCHOOL_B = school(B, "B-skolan", KF, "2015-01-01");

    private static final EstablishUnit ESTABLISH_C =
            new EstablishUnit(C, UnitType.UNIT, "C-skolan", KF, NEW_YEAR, true);
    private static final MergeUnits MERGE = new MergeUnits(List.of(A, B), C, NEW_YEAR);
    private static final OrganisationEvent[] MERGED = {
        school(C, "C-skolan", KF, "2027-01-01"), new UnitsMerged(List.of(A, B), C, NEW_YEAR)
    };

    @Test
    @DisplayName("Ett steg bygger på det före: C inrättas, sedan går A och B samman i C (regel 14)")
    void steps_build_on_each_other() {
        given(COUNCIL, SCHOOL_A, SCHOOL_B).when(reorganise(ESTABLISH_C, MERGE)).then(MERGED);
        given(COUNCIL, SCHOOL_A, SCHOOL_B)
                .when(reorganise(MERGE, ESTABLISH_C))
                .thenRejected(OrganisationRule.UNIT_UNKNOWN, "steps.1.into");
    }

    @Test
    @DisplayName("En nämnd kan läggas ned när de under den flyttas i samma omorganisation")
    void parent_closes_after_children_moved() {
        UnitEstablished child = school(B, "B-skolan", A, "2015-01-01");
        MoveUnit move = new MoveUnit(B, KF, NEW_YEAR);
        CloseUnit close = new CloseUnit(A, NEW_YEAR.minusDays(1), Succession.NONE, List.of());
        given(COUNCIL, SCHOOL_A, child)
                .when(reorganise(move, close))
                .then(
                        new UnitMoved(B, KF, NEW_YEAR),
                        new UnitClosed(A, NEW_YEAR.minusDays(1), Succession.NONE, List.of()));
        given(COUNCIL, SCHOOL_A, child)
                .when(reorganise(close, move))
                .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "steps.1.unit");
    }

    @Test
    @DisplayName("Allt eller inget: ett steg som inte går stoppar alla, och svaret säger vilket")
    void all_or_nothing() {
        given(COUNCIL, SCHOOL_A, SCHOOL_B)
                .when(reorganise(ESTABLISH_C, MERGE, new RenameUnit(new UnitId("finns-ej"), "Ny", NEW_YEAR)))
                .thenRejected(OrganisationRule.UNIT_UNKNOWN, "steps.3.unit");
    }

    @Test
    @DisplayName("Samma omorganisation två gånger är en")
    void twice_is_once() {
        given(COUNCIL, SCHOOL_A, SCHOOL_B, MERGED[0], MERGED[1])
                .when(reorganise(ESTABLISH_C, MERGE))
                .thenNothing();
    }

    @Test
    @DisplayName("Utan beslut blir den inte av, men den kan prövas")
    void needs_a_decision() {
        Organisation before = after(COUNCIL, SCHOOL_A, SCHOOL_B);
        Reorganise whole = reorganise(ESTABLISH_C, MERGE);
        assertThatThrownBy(() -> Organisation.decide(before, whole, by("administrator-1")))
                .isInstanceOfSatisfying(Rejected.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(OrganisationRule.REORGANISATION_NEEDS_DECISION);
                    assertThat(refusal.field()).isEqualTo("decision");
                });
        assertThat(Organisation.wouldHappen(before, whole)).containsExactly(MERGED);
    }

    @Test
    @DisplayName("En omorganisation ligger inte i en annan, och är inte tom")
    void not_nested_not_empty() {
        given(COUNCIL)
                .when(reorganise(reorganise(ESTABLISH_C)))
                .thenRejected(OrganisationRule.REORGANISATION_WITHIN, "steps.1");
        given(COUNCIL).when(reorganise()).thenRejected(CommonRule.TEXT_MISSING, "steps");
    }

    @Test
    @DisplayName("Inget steg gäller före omorganisationen")
    void no_step_before() {
        given(COUNCIL, SCHOOL_A)
                .when(reorganise(new RenameUnit(A, "Nya A-skolan", day("2026-12-31"))))
                .thenRejected(OrganisationRule.STEP_BEFORE_REORGANISATION, "steps.1");
        given(COUNCIL, SCHOOL_A)
                .when(reorganise(new CloseUnit(A, day("2026-12-30"), Succession.NONE, List.of())))
                .thenRejected(OrganisationRule.STEP_BEFORE_REORGANISATION, "steps.1");
    }

    private static Reorganise reorganise(OrganisationCommand... steps) {
        return new Reorganise(NEW_YEAR, List.of(steps));
    }

    private static UnitEstablished school(UnitId unit, String name, UnitId parent, String from) {
        return new UnitEstablished(unit, UnitType.UNIT, name, parent, day(from), true);
    }

    @Override
    protected Organisation none() {
        return Organisation.NONE;
    }

    @Override
    protected Organisation evolve(Organisation state, OrganisationEvent event) {
        return Organisation.evolve(state, event);
    }

    @Override
    protected List<OrganisationEvent> decide(Organisation state, OrganisationCommand command) {
        return Organisation.decide(state, command, on(BUDGET_2025));
    }
}
