package se.mandat.query.forms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.query.drafts.Draft;
import se.mandat.query.drafts.Drafts;
import se.mandat.query.ui.Visit;

/** Keeps what is typed in a form that keeps drafts, until it is sent. A form is known by its address. */
@Component
class Drafting {
    /** Says what is to be done with the draft, instead of sending the form. */
    static final String WORD = "draft";

    private static final List<String> NOT_TYPED = List.of(WORD, "_csrf", "id", Unsent.WHO);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Drafts drafts;

    Drafting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What the visitor has kept of the form, if it keeps drafts. */
    Optional<Draft> kept(Visit visit, Actor actor, Form form) {
        return form.drafted() ? drafts.kept(visit.municipality(), actor, address(visit)) : Optional.empty();
    }

    /** Keeps or drops the draft where that is what was asked, and answers; nothing where the form is to be sent. */
    @Nullable
    View answer(Visit visit, Actor actor, Form form, MultiValueMap<String, String> words) {
        String asked = words.getFirst(WORD);
        if (asked == null || !form.drafted()) {
            return null;
        }
        if (asked.equals("drop")) {
            drop(visit, actor, form);
            return Sending.to(address(visit));
        }
        Instant saved = drafts.keep(visit.municipality(), actor, address(visit), typed(words));
        return asked.equals("auto") ? said(visit.texts().get("draft.saved", time(saved))) : Sending.to(address(visit));
    }

    void drop(Visit visit, Actor actor, Form form) {
        if (form.drafted()) {
            drafts.drop(visit.municipality(), actor, address(visit));
        }
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atZone(Act.ZONE));
    }

    private static String address(Visit visit) {
        return visit.here(null);
    }

    private static Map<String, List<String>> typed(MultiValueMap<String, String> words) {
        Map<String, List<String>> typed = new HashMap<>(words);
        NOT_TYPED.forEach(typed::remove);
        return typed;
    }

    private static View said(String words) {
        return (_, _, answer) -> {
            answer.setContentType("text/plain;charset=UTF-8");
            answer.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        };
    }
}
