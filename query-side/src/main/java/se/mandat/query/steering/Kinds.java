package se.mandat.query.steering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What goals are called, each by the model it was set under. */
public record Kinds(At at, Texts texts) {
    public Kinds(Visit visit) {
        this(visit.at(), visit.texts());
    }

    /** What a goal is. */
    public String of(GoalRow goal) {
        return new ModelsAt(at)
                .version(goal.model())
                .flatMap(row -> row.model().kind(goal.kind()))
                .map(GoalKind::one)
                .map(one -> Mark.in(one, texts))
                .orElse(goal.kind());
    }

    /** What a goal is that is known by its id; as it is written where there is no such goal now. */
    public String of(GoalId goal, String written) {
        return at.goal(goal).map(this::of).orElse(written);
    }

    /** The model a goal was set under. */
    public Optional<ModelRow> model(GoalRow goal) {
        return new ModelsAt(at).version(goal.model());
    }

    /** The name of a model with its version. */
    public String name(ModelRow row) {
        return Mark.in(row.model().name(), texts) + " (" + texts.get("model.version", String.valueOf(row.version()))
                + ")";
    }

    /** What to say where goals of several models stand together; nothing where they are of one. */
    public @Nullable String several(Collection<GoalRow> goals) {
        return severalOf(goals.stream().map(this::model));
    }

    /** What to say where things of several models stand together, some perhaps of none. */
    public @Nullable String severalOf(Stream<Optional<ModelRow>> models) {
        Map<Integer, String> names = new TreeMap<>();
        models.forEach(model -> names.put(
                model.map(ModelRow::version).orElse(0), model.map(this::name).orElse(texts.get("model.before"))));
        return names.size() < 2 ? null : texts.get("model.several.text", joined(List.copyOf(names.values())));
    }

    private String joined(List<String> names) {
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return texts.get("model.and", first, names.getLast());
    }
}
