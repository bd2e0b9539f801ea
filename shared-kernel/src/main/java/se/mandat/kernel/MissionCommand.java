package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;

/** What can be done with a unit's core mission (grunduppdrag) and its quality factors. */
public sealed interface MissionCommand extends Command {
    UnitId unit();

    @Override
    default Stream stream() {
        return new Stream("mission", unit().value());
    }

    /** What the unit is there for, from a day; a later wording takes its place. */
    record DescribeMission(UnitId unit, String text, LocalDate from) implements MissionCommand {}

    record AdoptFactor(
            UnitId unit,
            FactorId factor,
            String title,
            @Nullable String description,
            LocalDate from) implements MissionCommand {}

    record RewordFactor(
            UnitId unit,
            FactorId factor,
            String title,
            @Nullable String description,
            String reason) implements MissionCommand {}

    record EndFactor(UnitId unit, FactorId factor, LocalDate lastDay, String reason) implements MissionCommand {}
}
