package se.mandat.kernel.steering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Text;
import se.mandat.kernel.organisation.UnitType;

/**
 * A kind of goal.
 *
 * @param key       the word goals of this kind are stored under, e.g. "målområde"
 * @param under     the kinds it may contribute to
 * @param underArea whether it may belong to a strategic area
 * @param scale     how it is judged; nothing where it is not judged at all
 * @param owners    the types of units that may have it; any where none is named
 */
public record GoalKind(
        String key,
        Label one,
        Label many,
        List<String> under,
        boolean underArea,
        @Nullable String scale,
        List<UnitType> owners) {
    public GoalKind {
        key = Text.required(key, "key", 60);
        under = under.stream().map(above -> Text.required(above, "under", 60)).toList();
        scale = scale == null || scale.isBlank() ? null : scale.strip();
        owners = List.copyOf(owners);
    }

    /** Whether a unit of this type may have goals of this kind. */
    public boolean mayBeOwnedBy(UnitType type) {
        return owners.isEmpty() || owners.contains(type);
    }
}
