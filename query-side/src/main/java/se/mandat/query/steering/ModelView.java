package se.mandat.query.steering;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.SteeringEvent.ModelAdopted;
import se.mandat.query.view.View;

/** Steering models, keyed by version. */
public final class ModelView implements View<ModelRow> {
    @Override
    public String name() {
        return "model";
    }

    @Override
    public Class<ModelRow> row() {
        return ModelRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(ModelAdopted.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof ModelAdopted e ? List.of(String.valueOf(e.version())) : List.of();
    }

    @Override
    public @Nullable ModelRow fold(@Nullable ModelRow row, String key, Recorded recorded) {
        if (!(recorded.event() instanceof ModelAdopted e)) {
            return row;
        }
        return new ModelRow(
                e.version(),
                e.from(),
                e.model(),
                e.reason(),
                recorded.act().decision() != null,
                recorded.sequence(),
                recorded.position());
    }
}
