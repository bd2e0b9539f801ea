package se.mandat.command.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.IndicatorCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/** Indicators, their series breaks and decided levels over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/indicators")
class IndicatorResource {
    record NewIndicator(
            IndicatorId indicator,
            Definition definition,
            @Nullable Decision decision) {}

    record Redefinition(
            Definition definition,
            LocalDate from,
            String reason,
            @Nullable Decision decision) {}

    record NewFollowing(Following following, @Nullable Decision decision) {}

    record BackSeries(
            List<BackValue> values, String reason, @Nullable Decision decision) {}

    record IndicatorEnd(
            LocalDate lastDay, String reason, @Nullable Decision decision) {}

    record NewLevel(
            BigDecimal value,
            Comparison comparison,
            @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> define(Sender sender, @RequestBody NewIndicator body) {
        return sender.create(
                new DefineIndicator(body.indicator(), body.definition()),
                body.decision(),
                "indicators/" + body.indicator());
    }

    @PostMapping("/{indicator}/redefinitions")
    ResponseEntity<Void> redefine(Sender sender, @PathVariable IndicatorId indicator, @RequestBody Redefinition body) {
        return sender.change(
                new RedefineIndicator(indicator, body.definition(), body.from(), body.reason()), body.decision());
    }

    @PutMapping("/{indicator}/following")
    ResponseEntity<Void> follow(Sender sender, @PathVariable IndicatorId indicator, @RequestBody NewFollowing body) {
        return sender.change(new FollowIndicator(indicator, body.following()), body.decision());
    }

    @PutMapping("/{indicator}/versions/{version}/back-series")
    ResponseEntity<Void> supplyBackSeries(
            Sender sender,
            @PathVariable IndicatorId indicator,
            @PathVariable int version,
            @RequestBody BackSeries body) {
        return sender.change(new SupplyBackSeries(indicator, version, body.values(), body.reason()), body.decision());
    }

    @PostMapping("/{indicator}/end")
    ResponseEntity<Void> end(Sender sender, @PathVariable IndicatorId indicator, @RequestBody IndicatorEnd body) {
        return sender.change(new EndIndicator(indicator, body.lastDay(), body.reason()), body.decision());
    }

    @PutMapping("/{indicator}/levels/{unit}/{period}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> decideLevel(
            Sender sender,
            @PathVariable IndicatorId indicator,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody NewLevel body) {
        return sender.create(
                new DecideLevel(indicator, unit, period, body.value(), body.comparison()),
                body.decision(),
                "indicators/" + indicator + "/levels/" + unit + "/" + period);
    }
}
