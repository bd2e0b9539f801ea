package se.mandat.command.steering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.steering.SteeringModel;

/** The steering model over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/steering")
class SteeringResource {
    record NewModel(
            SteeringModel model,
            LocalDate from,
            @Nullable String reason,
            @Nullable Decision decision) {}

    @PostMapping("/models")
    ResponseEntity<Void> adopt(Sender sender, @RequestBody NewModel body) {
        return sender.change(new AdoptModel(body.model(), body.from(), body.reason()), body.decision());
    }
}
