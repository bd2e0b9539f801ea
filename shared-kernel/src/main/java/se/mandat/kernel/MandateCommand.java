package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;

/** What can be done in a mandate period. Areas hold for their own dates, which need not be the period's (domain rule 27). */
public sealed interface MandateCommand extends Command {
    MandateId mandate();

    @Override
    default Stream stream() {
        return new Stream("mandate", mandate().value());
    }

    record OpenMandate(MandateId mandate, String title, LocalDate from, LocalDate to) implements MandateCommand {}

    /** On a decision. */
    record AdoptArea(
            AreaId area,
            String title,
            LocalDate from,
            @Nullable LocalDate to) implements AreaCommand {}

    /** On a decision; the title as it reads from then on. */
    record AmendArea(AreaId area, String title, LocalDate from) implements AreaCommand {}

    /** On a decision. */
    record EndArea(AreaId area, LocalDate lastDay) implements AreaCommand {}

    /**
     * Says what became of a goal when the mandate turned, in the mandate period that begins. {@code to} is the goal that comes
     * after; a goal that was dropped has none.
     */
    record LinkGoals(
            MandateId mandate,
            GoalId from,
            @Nullable GoalId to,
            SuccessionKind kind,
            @Nullable String note) implements MandateCommand {}

    record UnlinkGoals(
            MandateId mandate, GoalId from, @Nullable GoalId to, String reason) implements MandateCommand {}

    /** About one area, in the mandate period its id names. */
    sealed interface AreaCommand extends MandateCommand {
        AreaId area();

        @Override
        default MandateId mandate() {
            return area().mandate();
        }
    }
}
