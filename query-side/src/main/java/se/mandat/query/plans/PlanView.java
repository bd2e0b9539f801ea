package se.mandat.query.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.PlanEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.query.plans.PlanRow.PlanStage;
import se.mandat.query.view.View;

/** Plans, keyed by unit and year. */
public final class PlanView implements View<PlanRow> {
    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<PlanRow> row() {
        return PlanRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PlanEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof PlanEvent e ? List.of(e.plan().value()) : List.of();
    }

    @Override
    public @Nullable PlanRow fold(@Nullable PlanRow row, String key, Recorded recorded) {
        return recorded.event() instanceof PlanEvent event ? fold(row, event, recorded) : row;
    }

    private static @Nullable PlanRow fold(@Nullable PlanRow row, PlanEvent event, Recorded recorded) {
        if (event instanceof PlanBegun e) {
            return new PlanRow(
                    e.plan().unit(),
                    e.plan().year(),
                    PlanStage.DRAFT,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    recorded.sequence());
        }
        return row == null ? null : change(row, event, recorded);
    }

    private static PlanRow change(PlanRow row, PlanEvent event, Recorded recorded) {
        return switch (event) {
            case PlanBegun _ -> row;
            case PlanReady e -> undecided(row, PlanStage.READY, e.readyBy(), null, recorded.sequence());
            case PlanTakenBack e -> undecided(row, PlanStage.DRAFT, null, e.reason(), recorded.sequence());
            case PlanAdopted e ->
                new PlanRow(
                        row.unit(),
                        row.year(),
                        PlanStage.ADOPTED,
                        row.readyBy(),
                        recorded.act().decision(),
                        List.of(recorded.position()),
                        e.goals(),
                        e.indicators(),
                        e.core(),
                        null,
                        recorded.sequence());
            case PlanAmended e ->
                new PlanRow(
                        row.unit(),
                        row.year(),
                        row.stage(),
                        row.readyBy(),
                        recorded.act().decision(),
                        Stream.concat(row.decidedAt().stream(), Stream.of(recorded.position()))
                                .toList(),
                        e.goals(),
                        e.indicators(),
                        e.core(),
                        e.reason(),
                        recorded.sequence());
        };
    }

    private static PlanRow undecided(
            PlanRow row, PlanStage stage, @Nullable String readyBy, @Nullable String reason, long sequence) {
        return new PlanRow(
                row.unit(), row.year(), stage, readyBy, null, List.of(), List.of(), List.of(), null, reason, sequence);
    }
}
