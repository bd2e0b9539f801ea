package se.mandat.query.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** Goals as the view makes them of events, for specifications of what is read out of them. */
public final class Held {
    private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");
    private static final Act ACT =
            new Act(new CommandId("spec"), new Actor("p", Role.CONTROLLER, null), NOON, null, null, null);

    private Held() {}

    /** A goal of an owner between two days, and what happened to it since. */
    public static GoalRow goal(String id, String owner, String from, @Nullable String to, GoalEvent... since) {
        GoalSet set = new GoalSet(
                new GoalId(id),
                "mål",
                "Mål " + id,
                new UnitId(owner),
                null,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false);
        GoalView view = new GoalView();
        GoalRow row = view.fold(null, id, recorded(set, 1));
        for (GoalEvent event : since) {
            row = view.fold(row, id, recorded(event, Objects.requireNonNull(row).sequence() + 2));
        }
        return Objects.requireNonNull(row);
    }

    private static Recorded recorded(GoalEvent event, long position) {
        Municipality here = new Municipality("1880");
        return new Recorded(position, here, event.stream().in(here), position - 1, NOON, ACT, event);
    }
}
