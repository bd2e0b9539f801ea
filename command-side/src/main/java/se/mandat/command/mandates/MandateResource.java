package se.mandat.command.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.MandateCommand.*;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;

/** Mandate periods and their strategic areas over HTTP. An area is named by its own key within its mandate period. */
@RestController
@RequestMapping("/api/{municipality}/mandates")
class MandateResource {
    record NewMandate(
            MandateId mandate,
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable Decision decision) {}

    record NewArea(
            String area,
            String title,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Decision decision) {}

    record Amendment(String title, LocalDate from, @Nullable Decision decision) {}

    record AreaEnd(LocalDate lastDay, @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> open(Sender sender, @RequestBody NewMandate body) {
        return sender.create(
                new OpenMandate(body.mandate(), body.title(), body.from(), body.to()),
                body.decision(),
                "mandates/" + body.mandate());
    }

    @PostMapping("/{mandate}/areas")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> adopt(Sender sender, @PathVariable MandateId mandate, @RequestBody NewArea body) {
        return sender.create(
                new AdoptArea(area(mandate, body.area()), body.title(), body.from(), body.to()),
                body.decision(),
                "mandates/" + mandate + "/areas/" + body.area());
    }

    @PostMapping("/{mandate}/areas/{area}/amendments")
    ResponseEntity<Void> amend(
            Sender sender, @PathVariable MandateId mandate, @PathVariable String area, @RequestBody Amendment body) {
        return sender.change(new AmendArea(area(mandate, area), body.title(), body.from()), body.decision());
    }

    @PostMapping("/{mandate}/areas/{area}/end")
    ResponseEntity<Void> end(
            Sender sender, @PathVariable MandateId mandate, @PathVariable String area, @RequestBody AreaEnd body) {
        return sender.change(new EndArea(area(mandate, area), body.lastDay()), body.decision());
    }

    private static AreaId area(MandateId mandate, String key) {
        return new AreaId(mandate + "/" + key);
    }
}
