package se.mandat.query.staffing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.StaffingEvent.RoleLeft;
import se.mandat.kernel.StaffingEvent.RoleTaken;
import se.mandat.query.view.View;

/** Who holds which role, keyed by unit, role and person. */
public final class HolderView implements View<HolderRow> {
    @Override
    public String name() {
        return "holder";
    }

    @Override
    public Class<HolderRow> row() {
        return HolderRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(StaffingEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof StaffingEvent event ? List.of(key(event)) : List.of();
    }

    private static String key(StaffingEvent event) {
        return switch (event) {
            case RoleTaken e -> e.unit() + "/" + e.role() + "/" + e.person();
            case RoleLeft e -> e.unit() + "/" + e.role() + "/" + e.person();
        };
    }

    @Override
    public @Nullable HolderRow fold(@Nullable HolderRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof RoleTaken e) {
            return new HolderRow(e.unit(), e.role(), e.person(), e.from(), null, recorded.position());
        }
        return row != null && recorded.event() instanceof RoleLeft e
                ? new HolderRow(row.unit(), row.role(), row.person(), row.since(), e.lastDay(), recorded.position())
                : row;
    }
}
