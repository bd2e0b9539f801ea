package se.mandat.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelsAt;

/** The steering model as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class SteeringQuestions {
    /** The version in force on the day asked about, and every version, the first one first. */
    record Steering(@Nullable ModelRow inForce, List<ModelRow> versions) {}

    @GetMapping("/steering")
    Steering steering(Question asked) {
        ModelsAt models = new ModelsAt(asked.at());
        List<ModelRow> versions = models.all();
        if (!versions.isEmpty()) {
            asked.version(versions.getLast().sequence());
        }
        return new Steering(models.on(asked.visit().asOf().day()).orElse(null), versions);
    }
}
