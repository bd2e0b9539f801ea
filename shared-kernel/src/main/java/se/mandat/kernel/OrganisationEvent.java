package se.mandat.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** What has happened to the organisation. */
public sealed interface OrganisationEvent extends Event {

    @Override
    default Stream stream() {
        return new Stream("organisation", "");
    }

    @StoredAs("UnitEstablished")
    record UnitEstablished(
            UnitId unit,
            UnitType type,
            String name,
            @Nullable UnitId parent,
            LocalDate from,
            boolean startVerified) implements OrganisationEvent {}

    @StoredAs("UnitRenamed")
    record UnitRenamed(UnitId unit, String name, LocalDate from) implements OrganisationEvent {}

    @StoredAs("UnitMoved")
    record UnitMoved(UnitId unit, UnitId parent, LocalDate from) implements OrganisationEvent {}

    @StoredAs("UnitsMerged")
    record UnitsMerged(List<UnitId> units, UnitId into, LocalDate from) implements OrganisationEvent {}

    @StoredAs("UnitSplit")
    record UnitSplit(UnitId unit, List<Share> into, LocalDate from) implements OrganisationEvent {}

    @StoredAs("UnitClosed")
    record UnitClosed(UnitId unit, LocalDate lastDay, Succession succession, List<UnitId> successors)
            implements OrganisationEvent {}
}
