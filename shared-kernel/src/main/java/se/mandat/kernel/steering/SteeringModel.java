package se.mandat.kernel.steering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality plans and follows up, whole.
 *
 * @param rhythms    how often reports are made
 * @param texts      what reports ask for in words
 * @param mostFields the most fields one unit may be asked for in one period (domain rule 28); nothing is no cap
 */
public record SteeringModel(
        Label name,
        List<GoalKind> kinds,
        List<Scale> scales,
        List<Rhythm> rhythms,
        List<AskedText> texts,
        @Nullable Integer mostFields) {
    public SteeringModel {
        kinds = List.copyOf(kinds);
        scales = List.copyOf(scales);
        rhythms = List.copyOf(rhythms);
        texts = List.copyOf(texts);
    }

    public Optional<GoalKind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    public Optional<Scale> scale(@Nullable String key) {
        return scales.stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    /** The scale goals of a kind are judged by. */
    public Optional<Scale> scaleOf(String kind) {
        return kind(kind).flatMap(known -> scale(known.scale()));
    }

    /** The scale qualities are judged by, if the model has one for them. */
    public Optional<Scale> qualityScale() {
        return scale(Scale.QUALITY);
    }

    /** The kinds that contribute to none, or to none that comes before: where a tree of them begins. */
    public List<GoalKind> tops() {
        return kinds.stream()
                .filter(kind -> kind.under().stream().allMatch(kind.key()::equals))
                .toList();
    }

    /** The kinds that may contribute to one, other than itself. */
    public List<GoalKind> below(GoalKind above) {
        return kinds.stream()
                .filter(kind -> !kind.equals(above) && kind.under().contains(above.key()))
                .toList();
    }
}
