package se.mandat.query.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/**
 * Something seen, kept without language.
 *
 * @param subject  what tells it from others of its kind: the position of the act, or the ids of what it is about
 * @param about    the period it is about
 * @param units    whom it concerns
 * @param page     the page below the municipality's where it is best understood
 * @param form     which of its kind's sentences says it
 * @param named    what the sentence names, in order
 * @param evidence the positions of the events that show it, oldest first
 */
public record Signal(
        SignalKind kind,
        String subject,
        Period about,
        List<UnitId> units,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        String page,
        String form,
        List<Object> named,
        List<Long> evidence) {
    /** The decision something refers to, or that it refers to none. */
    public record On(@Nullable Decision decision) {}

    public Signal {
        units = units.stream().distinct().toList();
        evidence = evidence.stream().distinct().sorted().toList();
    }

    /** The same thing seen has the same id, whoever looks and whenever. */
    public String id() {
        return about.year() + "." + kind + "." + subject;
    }
}
