package se.mandat.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** What can be done to the organisation. Every act has an effective date; one stream per municipality. */
public sealed interface OrganisationCommand extends Command {
    @Override
    default Stream stream() {
        return new Stream("organisation", "");
    }

    /** {@code startVerified} is false where a source shows the unit on that day but not since when it existed. */
    record EstablishUnit(
            UnitId unit,
            UnitType type,
            String name,
            @Nullable UnitId parent,
            LocalDate from,
            boolean startVerified) implements OrganisationCommand {}

    record RenameUnit(UnitId unit, String name, LocalDate from) implements OrganisationCommand {}

    record MoveUnit(UnitId unit, UnitId parent, LocalDate from) implements OrganisationCommand {}

    /** The units end the day before and go on in {@code into}, which exists on the day. */
    record MergeUnits(List<UnitId> units, UnitId into, LocalDate from) implements OrganisationCommand {}

    /** The unit ends the day before; its successors exist on the day. */
    record SplitUnit(UnitId unit, List<Share> into, LocalDate from) implements OrganisationCommand {}

    record CloseUnit(UnitId unit, LocalDate lastDay, Succession succession, List<UnitId> successors)
            implements OrganisationCommand {}

    /** On a decision: all steps or none, in order, each on what the steps before it led to. Nothing changes before {@code from}. */
    record Reorganise(LocalDate from, List<OrganisationCommand> steps) implements OrganisationCommand {}
}
