package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;

/** What has happened to a unit's core mission and its quality factors. */
public sealed interface MissionEvent extends Event {
    UnitId unit();

    @Override
    default Stream stream() {
        return new Stream("mission", unit().value());
    }

    @StoredAs("MissionDescribed")
    record MissionDescribed(UnitId unit, String text, LocalDate from) implements MissionEvent {}

    @StoredAs("FactorAdopted")
    record FactorAdopted(
            UnitId unit,
            FactorId factor,
            String title,
            @Nullable String description,
            LocalDate from) implements MissionEvent {}

    @StoredAs("FactorReworded")
    record FactorReworded(
            UnitId unit,
            FactorId factor,
            String title,
            @Nullable String description,
            String reason) implements MissionEvent {}

    @StoredAs("FactorEnded")
    record FactorEnded(UnitId unit, FactorId factor, LocalDate lastDay, String reason) implements MissionEvent {}
}
