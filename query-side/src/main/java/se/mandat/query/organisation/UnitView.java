package se.mandat.query.organisation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.SteeringEvent;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.UnitRow.Named;
import se.mandat.query.organisation.UnitRow.Placed;
import se.mandat.query.view.View;

/** Units, keyed by id. */
public final class UnitView implements View<UnitRow> {
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final long NOT_YET = Long.MAX_VALUE;

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Class<UnitRow> row() {
        return UnitRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(OrganisationEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return touched(recorded.event()).map(UnitId::value).distinct().toList();
    }

    private static Stream<UnitId> touched(Event event) {
        return switch (event) {
            case UnitEstablished e -> Stream.of(e.unit());
            case UnitRenamed e -> Stream.of(e.unit());
            case UnitMoved e -> Stream.of(e.unit());
            case UnitsMerged e -> Stream.concat(e.units().stream(), Stream.of(e.into()));
            case UnitSplit e ->
                Stream.concat(Stream.of(e.unit()), e.into().stream().map(Share::unit));
            case UnitClosed e -> Stream.concat(Stream.of(e.unit()), e.successors().stream());
            case MandateEvent _,
                    GoalEvent _,
                    IndicatorEvent _,
                    PeriodEvent _,
                    PlanEvent _,
                    ActivityEvent _,
                    StaffingEvent _,
                    SteeringEvent _,
                    MissionEvent _,
                    FollowupEvent _ -> Stream.of();
        };
    }

    @Override
    public @Nullable UnitRow fold(@Nullable UnitRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof UnitEstablished e) {
            return begin(e, recorded.position());
        }
        return row != null && recorded.event() instanceof OrganisationEvent event
                ? change(row, new UnitId(key), event, recorded.position())
                : row;
    }

    /** The units after something that has not happened yet. */
    public static Map<UnitId, UnitRow> after(Map<UnitId, UnitRow> units, OrganisationEvent event) {
        Map<UnitId, UnitRow> after = new LinkedHashMap<>(units);
        if (event instanceof UnitEstablished e) {
            after.put(e.unit(), begin(e, NOT_YET));
        }
        touched(event).forEach(unit -> after.computeIfPresent(unit, (id, row) -> change(row, id, event, NOT_YET)));
        return after;
    }

    private static UnitRow begin(UnitEstablished e, long position) {
        List<Placed> places = e.parent() == null ? List.of() : List.of(new Placed(e.parent(), e.from(), position));
        return new UnitRow(
                e.unit(),
                e.type(),
                e.from(),
                e.startVerified(),
                null,
                List.of(new Named(e.name(), e.from(), position)),
                places,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static UnitRow change(UnitRow row, UnitId self, OrganisationEvent event, long position) {
        return switch (event) {
            case UnitEstablished _ -> row;
            case UnitRenamed e -> row.named(new Named(e.name(), e.from(), position));
            case UnitMoved e -> row.placed(new Placed(e.parent(), e.from(), position));
            case UnitsMerged e ->
                e.into().equals(self)
                        ? row.succeeding(e.units())
                        : row.ended(
                                e.from().minusDays(1),
                                Succession.STATED,
                                List.of(new Share(e.into(), WHOLE)),
                                position);
            case UnitSplit e ->
                e.unit().equals(self)
                        ? row.ended(e.from().minusDays(1), Succession.STATED, e.into(), position)
                        : row.succeeding(List.of(e.unit()));
            case UnitClosed e ->
                e.unit().equals(self)
                        ? row.ended(e.lastDay(), e.succession(), shares(e.successors()), position)
                        : row.succeeding(List.of(e.unit()));
        };
    }

    private static List<Share> shares(List<UnitId> units) {
        return units.stream().map(unit -> new Share(unit, null)).toList();
    }
}
