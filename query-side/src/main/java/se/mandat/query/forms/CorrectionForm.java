package se.mandat.query.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.FollowupCommand.ApproveCorrection;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.DeclineCorrection;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.FigureRow.Waiting;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Corrects an outcome; once its period has closed, another person approves or declines the correction. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/utfall/{indicator}/{about}/ratta")
class CorrectionForm {
    private final Sending sending;

    CorrectionForm(Sending sending) {
        this.sending = sending;
    }

    /** Which outcome: the follow-up it was reported in, and the outcome itself. */
    record Corrected(Place place, Version<FigureRow> figure) {
        static Corrected of(Visit visit, String unit, String period, String indicator, String about) {
            Place place = Place.of(visit, unit, period);
            return new Corrected(place, At.found(place.figure(Kind.OUTCOME, indicator, about), indicator));
        }

        IndicatorId indicator() {
            return figure.row().indicator();
        }

        Period about() {
            return figure.row().about();
        }

        @Nullable
        Waiting waiting() {
            return figure.row().waiting();
        }

        FormBuilder form(String key) {
            Visit visit = place.visit();
            String lede = new Names(visit).indicator(indicator()) + ", "
                    + visit.texts().period(about());
            return place.form(key).lede(lede);
        }

        String number() {
            return place.typed(figure.row().measurement().number());
        }

        String missing() {
            Missing missing = figure.row().measurement().missing();
            return missing == null ? "" : missing.name();
        }

        String value() {
            return place.inWords(indicator(), figure.row().measurement());
        }
    }

    @GetMapping
    View correct(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about) {
        return sending.show(visit, correcting(Corrected.of(visit, unit, period, indicator, about)));
    }

    @PostMapping
    View correct(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, correcting(Corrected.of(visit, unit, period, indicator, about)), words);
    }

    @GetMapping("/godkann")
    View approve(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about) {
        return sending.show(visit, approving(Corrected.of(visit, unit, period, indicator, about)));
    }

    @PostMapping("/godkann")
    View approve(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, approving(Corrected.of(visit, unit, period, indicator, about)), words);
    }

    @GetMapping("/avsla")
    View decline(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about) {
        return sending.show(visit, declining(Corrected.of(visit, unit, period, indicator, about)));
    }

    @PostMapping("/avsla")
    View decline(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String about,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, declining(Corrected.of(visit, unit, period, indicator, about)), words);
    }

    private static Form correcting(Corrected it) {
        Place place = it.place();
        FormBuilder form = it.form("correct");
        if (it.waiting() != null && !place.isBeingWritten()) {
            var _ = form.note("form.correct.waiting", place.page() + "#wa").closed();
        } else if (place.isSettled()) {
            var _ = form.note("form.correct.settled");
        }
        return form.ask(
                        form.field("number", Field.Kind.NUMBER)
                                .in(place.measure(it.indicator().value())),
                        form.field("ofTotal", Field.Kind.NUMBER),
                        form.field("missing", Field.Kind.RADIOS)
                                .among(new Choices(place.visit()).missing())
                                .initially(""),
                        form.field("reason", Field.Kind.LINES).required(FollowupRule.REASON_REQUIRED))
                .askDecision()
                .replaces(
                        place.sequence(),
                        it.figure().position(),
                        new Current("number", it.number()),
                        new Current("missing", it.missing()))
                .beside(standing(it))
                .beside(proposed(it))
                .beside(place.before(it.indicator().value(), it.about()))
                .becomes(typed -> new CorrectOutcome(
                        place.id(), it.indicator(), it.about(), OutcomeForm.measurement(typed), typed.text("reason")));
    }

    private static Form approving(Corrected it) {
        return it.form("correction.approve")
                .allowed(Role.CONTROLLER, Role.POLITICIAN)
                .askDecision()
                .beside(standing(it))
                .beside(proposed(it))
                .becomes(_ -> new ApproveCorrection(it.place().id(), it.indicator(), it.about()));
    }

    private static Form declining(Corrected it) {
        FormBuilder form = it.form("correction.decline");
        return form.allowed(Role.CONTROLLER, Role.POLITICIAN)
                .ask(form.field("reason", Field.Kind.LINES).required(FollowupRule.REASON_REQUIRED))
                .beside(standing(it))
                .beside(proposed(it))
                .becomes(typed ->
                        new DeclineCorrection(it.place().id(), it.indicator(), it.about(), typed.text("reason")));
    }

    private static Beside standing(Corrected it) {
        Texts texts = it.place().visit().texts();
        return new Beside(
                texts.get("form.now"),
                texts.period(it.about()),
                it.value(),
                it.figure().row().comment());
    }

    private static @Nullable Beside proposed(Corrected it) {
        Waiting waiting = it.waiting();
        return waiting == null
                ? null
                : new Beside(
                        it.place().visit().texts().get("form.proposed"),
                        null,
                        it.place().inWords(it.indicator(), waiting.measurement()),
                        waiting.reason());
    }
}
