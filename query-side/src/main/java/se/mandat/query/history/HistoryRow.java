package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.EventNames;
import se.mandat.platform.Json;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event, with who, when, why and what it changed.
 *
 * @param feature   the kind of stream: goal, followup, …
 * @param imported  whether {@code knownAt} was said by an import rather than by the clock
 * @param before    the value of the same fact before, where there was one
 * @param previous  the position that set it
 * @param own       the position of this event
 * @param payload   the event as stored
 */
public record HistoryRow(
        String feature,
        String stream,
        long sequence,
        String name,
        String actor,
        Role role,
        @Nullable UnitId actorUnit,
        String command,
        Instant recordedAt,
        Instant knownAt,
        boolean imported,
        @Nullable UnitId unit,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        @Nullable Period period,
        @Nullable Shown before,
        @Nullable Shown after,
        @Nullable Long previous,
        long own,
        @Nullable String reason,
        @Nullable String decisionKey,
        @Nullable Decision decision,
        @Nullable Source source,
        String payload) {
    private static final JsonMapper JSON = Json.mapper();

    /** The event itself. */
    public Event event() {
        return JSON.readValue(payload, EventNames.classOf(name));
    }

    /** Which way a number went from what it was before: {@code .lowered}, {@code .raised}, or nothing. */
    String way() {
        if (before == null
                || after == null
                || before.kind() != Shown.Kind.NUMBER
                || after.kind() != Shown.Kind.NUMBER) {
            return "";
        }
        int went = new BigDecimal(after.value()).compareTo(new BigDecimal(before.value()));
        return went < 0 ? ".lowered" : went > 0 ? ".raised" : "";
    }

    /** The same event, held against an earlier value of its fact than the one just before it. */
    public HistoryRow since(@Nullable Shown value, @Nullable Long position) {
        return new HistoryRow(
                feature,
                stream,
                sequence,
                name,
                actor,
                role,
                actorUnit,
                command,
                recordedAt,
                knownAt,
                imported,
                unit,
                goal,
                indicator,
                period,
                value,
                after,
                position,
                own,
                reason,
                decisionKey,
                decision,
                source,
                payload);
    }

    static String write(Event event) {
        return JSON.writeValueAsString(event);
    }
}
