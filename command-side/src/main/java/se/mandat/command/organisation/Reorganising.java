package se.mandat.command.organisation;

import static se.mandat.command.world.Refuse.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.Text;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** What may be done to an organisation. */
record Reorganising(Organisation organisation) {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    List<OrganisationEvent> decide(OrganisationCommand command) {
        return switch (command) {
            case EstablishUnit c -> establish(c);
            case RenameUnit c -> rename(c);
            case MoveUnit c -> move(c);
            case MergeUnits c -> merge(c);
            case SplitUnit c -> split(c);
            case CloseUnit c -> close(c);
            case Reorganise c -> new Steps(c).on(organisation);
        };
    }

    private List<OrganisationEvent> establish(EstablishUnit c) {
        UnitEstablished event = new UnitEstablished(
                c.unit(), c.type(), Text.required(c.name(), "name", 200), c.parent(), c.from(), c.startVerified());
        UnitLife already = organisation.units().get(c.unit());
        if (already != null && already.established().equals(event)) {
            return List.of();
        }
        when(already != null, OrganisationRule.UNIT_ID_USED, "unit", c.unit());
        UnitId parent = c.parent();
        boolean mayStandAlone = c.type() == UnitType.COUNCIL || c.type() == UnitType.EXTERNAL_PARTNER;
        when(parent == null && !mayStandAlone, OrganisationRule.PARENT_REQUIRED, "parent", null);
        if (parent != null) {
            mayBeParent(parent, c.from());
        }
        return List.of(event);
    }

    private List<OrganisationEvent> rename(RenameUnit c) {
        UnitLife unit = existing(c.unit(), c.from());
        String name = Text.required(c.name(), "name", 200);
        return name.equals(unit.nameOn(c.from())) ? List.of() : List.of(new UnitRenamed(c.unit(), name, c.from()));
    }

    private List<OrganisationEvent> move(MoveUnit c) {
        UnitLife unit = existing(c.unit(), c.from());
        if (c.parent().equals(unit.parentOn(c.from()))) {
            return List.of();
        }
        mayBeParent(c.parent(), c.from());
        UnitMoved event = new UnitMoved(c.unit(), c.parent(), c.from());
        when(
                Organisation.evolve(organisation, event).everStandsUnderItself(c.unit(), c.from()),
                OrganisationRule.ORGANISATION_CYCLE,
                "parent",
                c.parent());
        return List.of(event);
    }

    private List<OrganisationEvent> merge(MergeUnits c) {
        List<UnitId> units = c.units().stream().distinct().toList();
        UnitsMerged event = new UnitsMerged(units, c.into(), c.from());
        if (!c.units().isEmpty() && c.units().stream().allMatch(id -> endedBy(id, event))) {
            return List.of();
        }
        when(c.units().isEmpty(), OrganisationRule.TOO_FEW_UNITS, "units", null);
        when(c.units().contains(c.into()), OrganisationRule.OWN_SUCCESSOR, "into", c.into());
        organisation.mustExist(c.into(), c.from(), "into");
        c.units().forEach(id -> mayEnd(id, c.from().minusDays(1)));
        return List.of(event);
    }

    private List<OrganisationEvent> split(SplitUnit c) {
        UnitSplit event = new UnitSplit(c.unit(), List.copyOf(c.into()), c.from());
        if (endedBy(c.unit(), event)) {
            return List.of();
        }
        List<UnitId> successors = Organisation.unitsOf(c.into());
        when(
                successors.size() < 2 || successors.stream().distinct().count() < successors.size(),
                OrganisationRule.TOO_FEW_UNITS,
                "into",
                null);
        when(successors.contains(c.unit()), OrganisationRule.OWN_SUCCESSOR, "into", c.unit());
        when(!sharesAreWhole(c.into()), OrganisationRule.SHARES_NOT_WHOLE, "into", null);
        successors.forEach(id -> organisation.mustExist(id, c.from(), "into"));
        mayEnd(c.unit(), c.from().minusDays(1));
        return List.of(event);
    }

    private List<OrganisationEvent> close(CloseUnit c) {
        UnitClosed event = new UnitClosed(c.unit(), c.lastDay(), c.succession(), List.copyOf(c.successors()));
        if (endedBy(c.unit(), event)) {
            return List.of();
        }
        boolean stated = c.succession() == Succession.STATED;
        when(stated == c.successors().isEmpty(), OrganisationRule.SUCCESSOR_NOT_STATED, "successors", null);
        when(c.successors().contains(c.unit()), OrganisationRule.OWN_SUCCESSOR, "successors", c.unit());
        c.successors().forEach(id -> organisation.mustExist(id, c.lastDay().plusDays(1), "successors"));
        mayEnd(c.unit(), c.lastDay());
        return List.of(event);
    }

    private boolean endedBy(UnitId id, OrganisationEvent event) {
        UnitLife unit = organisation.units().get(id);
        return unit != null && event.equals(unit.ending());
    }

    private UnitLife existing(UnitId id, LocalDate day) {
        UnitLife unit = organisation.unit(id);
        when(day.isBefore(unit.from()), OrganisationRule.BEFORE_UNIT_EXISTED, "from", unit.from());
        when(unit.lastDay() != null, OrganisationRule.UNIT_CLOSED, "unit", id);
        return unit;
    }

    private void mayEnd(UnitId id, LocalDate lastDay) {
        var _ = existing(id, lastDay);
        LocalDate dayAfter = lastDay.plusDays(1);
        boolean hasChildren = organisation.units().values().stream()
                .filter(child -> child.lastDay() == null || child.lastDay().isAfter(lastDay))
                .anyMatch(child -> isChildFrom(child, id, dayAfter));
        when(hasChildren, OrganisationRule.UNIT_HAS_CHILDREN, "unit", id);
    }

    private static boolean isChildFrom(UnitLife child, UnitId id, LocalDate day) {
        return id.equals(child.parentOn(day))
                || child.parents().tailMap(day, true).containsValue(id);
    }

    private void mayBeParent(UnitId parent, LocalDate day) {
        UnitLife above = organisation.units().get(parent);
        when(above == null || day.isBefore(above.from()), OrganisationRule.UNIT_UNKNOWN, "parent", parent);
        when(above != null && above.lastDay() != null, OrganisationRule.PARENT_CLOSED, "parent", parent);
    }

    private static boolean sharesAreWhole(List<Share> shares) {
        List<BigDecimal> percents =
                shares.stream().map(Share::percent).filter(Objects::nonNull).toList();
        return percents.isEmpty()
                || (percents.size() == shares.size()
                        && percents.stream().allMatch(p -> p.signum() > 0)
                        && percents.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(WHOLE)
                                == 0);
    }
}
