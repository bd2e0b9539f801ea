package se.mandat.command.steering;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.SteeringCommand;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.SteeringEvent;
import se.mandat.kernel.SteeringEvent.ModelAdopted;
import se.mandat.kernel.Text;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.kernel.steering.SteeringRule;

/** The steering models of a municipality, one after the other, as their own rules see them. */
record Steering(List<ModelVersion> versions) {
    static final Steering NONE = new Steering(List.of());

    /** What is allowed now. */
    static List<SteeringEvent> decide(Steering steering, SteeringCommand command) {
        return switch (command) {
            case AdoptModel c -> steering.adopt(c);
        };
    }

    /** What is true after. */
    static Steering evolve(Steering was, SteeringEvent event) {
        return switch (event) {
            case ModelAdopted e -> was.with(new ModelVersion(e.version(), e.from(), e.model()));
        };
    }

    private List<SteeringEvent> adopt(AdoptModel c) {
        boolean already = versions.stream()
                .anyMatch(
                        known -> known.model().equals(c.model()) && known.from().equals(c.from()));
        if (already) {
            return List.of();
        }
        Soundness.check(c.model());
        if (!versions.isEmpty()) {
            LocalDate last = versions.getLast().from();
            when(!c.from().isAfter(last), SteeringRule.MODEL_NOT_AFTER_LAST, "from", last);
        }
        return List.of(
                new ModelAdopted(versions.size() + 1, c.model(), c.from(), Text.optional(c.reason(), "reason", 2000)));
    }

    /** The version in force on a day. */
    Optional<ModelVersion> on(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** A version by its number. */
    Optional<ModelVersion> version(int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst();
    }

    private Steering with(ModelVersion next) {
        return new Steering(Stream.concat(versions.stream(), Stream.of(next)).toList());
    }
}
