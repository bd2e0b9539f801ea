package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;

/** What has happened in a mandate period. */
public sealed interface MandateEvent extends Event {
    /** The mandate period whose stream holds the event. */
    MandateId mandate();

    @Override
    default Stream stream() {
        return new Stream("mandate", mandate().value());
    }

    @StoredAs("MandateOpened")
    record MandateOpened(MandateId mandate, String title, LocalDate from, LocalDate to) implements MandateEvent {}

    @StoredAs("AreaAdopted")
    record AreaAdopted(
            AreaId area,
            String title,
            LocalDate from,
            @Nullable LocalDate to) implements AreaEvent {}

    @StoredAs("AreaAmended")
    record AreaAmended(AreaId area, String title, LocalDate from) implements AreaEvent {}

    @StoredAs("AreaEnded")
    record AreaEnded(AreaId area, LocalDate lastDay) implements AreaEvent {}

    @StoredAs("GoalsLinked")
    record GoalsLinked(
            MandateId mandate,
            GoalId from,
            @Nullable GoalId to,
            SuccessionKind kind,
            @Nullable String note) implements MandateEvent {}

    @StoredAs("GoalsUnlinked")
    record GoalsUnlinked(
            MandateId mandate, GoalId from, @Nullable GoalId to, String reason) implements MandateEvent {}

    /** About one area, in the mandate period its id names. */
    sealed interface AreaEvent extends MandateEvent {
        AreaId area();

        @Override
        default MandateId mandate() {
            return area().mandate();
        }
    }
}
