package se.mandat.query.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Role;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.platform.ReadyModels;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Visit;

/** Adopts a steering model; {@code fran} is what it begins from: the one in force, a ready one, or nothing. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/styrmodell/ny")
class ModelForm {
    private static final String PAGE = "styrmodell/ny";
    private static final String NOW = "gallande";
    private static final String BLANK = "tom";

    private final Sending sending;

    ModelForm(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(Visit visit, @RequestParam(name = "fran", defaultValue = "") String start) {
        String from = start.isEmpty() ? begins(visit) : start;
        ModelWords words =
                Unsent.of(visit).map(unsent -> new ModelWords(unsent.words())).orElseGet(() -> words(visit, from));
        return sending.show(visit, form(visit, words, from));
    }

    @PostMapping
    View send(
            Visit visit,
            @RequestParam(name = "fran", defaultValue = "") String start,
            @RequestParam MultiValueMap<String, String> words) {
        String pressed = Objects.requireNonNullElse(words.getFirst("do"), "");
        ModelWords said = new ModelWords(words);
        String from = start.isEmpty() ? begins(visit) : start;
        Unsent.forget(visit);
        return pressed.isEmpty()
                ? sending.send(visit, form(visit, said, from), words)
                : sending.show(visit, form(visit, said.pressed(pressed), from));
    }

    private static Optional<ModelRow> inForce(Visit visit) {
        List<ModelRow> versions = new ModelsAt(visit.at()).all();
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private static String begins(Visit visit) {
        return inForce(visit).isPresent() ? NOW : ReadyModels.OFFERED.getFirst();
    }

    private static ModelWords words(Visit visit, String start) {
        return (start.equals(NOW) ? inForce(visit).map(ModelRow::model) : ReadyModels.of(start))
                .map(ModelWriting::of)
                .orElseGet(ModelWriting::blank);
    }

    private static Form form(Visit visit, ModelWords words, String start) {
        ModelFields fields = new ModelFields(visit.texts(), words);
        FormBuilder form = new FormBuilder(visit, "model").allowed(Role.ADMINISTRATOR);
        inForce(visit).ifPresent(_ -> tab(visit, form, NOW, start));
        ReadyModels.OFFERED.forEach(name -> tab(visit, form, name, start));
        tab(visit, form, BLANK, start);
        List<Field> names = fields.names("name", "name", true);
        form.crumb(visit.texts().get("model.title"), "styrmodell")
                .shows("styrmodell")
                .ask(
                        names.getFirst(),
                        names.getLast(),
                        form.needed("from", Kind.DAY).initially(words.text("from")),
                        form.field("mostFields", Kind.COUNT).initially(words.text("mostFields")));
        fields.all().forEach(form::askRows);
        return form.ask(form.field("reason", Kind.LINES).initially(words.text("reason")))
                .askDecision(words::text)
                .becomes(typed -> new AdoptModel(
                        new ModelReading(new ModelWords(typed.values())).model(),
                        typed.day("from"),
                        typed.optional("reason")));
    }

    private static void tab(Visit visit, FormBuilder form, String name, String start) {
        String address = Visit.with(visit.now(PAGE), "fran", name);
        var _ = form.tab(visit.texts().get("form.model.start." + name), name.equals(start) ? null : address);
    }
}
