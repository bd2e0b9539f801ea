package se.mandat.query.forms;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;
import se.mandat.query.ui.Visit;

/** Throws away what was typed in a form and could not be sent, for whoever does not want it back. */
@Controller
class UnsentPage {
    /** {@code form} is the address of the form; refused with {@link QueryRule#NOTHING_HERE} where it is no page of the municipality. */
    @PostMapping("/{municipality:\\d{4}}/oskickat")
    View drop(Visit visit, @RequestParam String form) {
        if (!form.startsWith(visit.now("") + "/")) {
            throw new Rejected(QueryRule.NOTHING_HERE, form);
        }
        Unsent.forget(form);
        return Sending.to(form);
    }
}
