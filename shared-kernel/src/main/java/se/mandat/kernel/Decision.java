package se.mandat.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What was decided where: "Kommunfullmäktige § 97 2019-06-24, Ks 607/2023".
 *
 * @param body       who decided, as the protocol writes it
 * @param date       the day of the meeting, as exact as the source
 * @param paragraph  the paragraph in the protocol (protokollsparagraf), where known
 * @param caseNumber the registry number (diarienummer), where known
 * @param title      what the matter was called
 */
public record Decision(
        String body,
        PartialDate date,
        @Nullable String paragraph,
        @Nullable String caseNumber,
        @Nullable String title) {
    public Decision {
        body = Text.required(body, "decision.body", 120);
        paragraph = Text.optional(paragraph, "decision.paragraph", 40);
        caseNumber = Text.optional(caseNumber, "decision.caseNumber", 60);
        title = Text.optional(title, "decision.title", 300);
    }

    /** One and the same decision has one and the same key, whoever refers to it. */
    public String key() {
        return body + "|" + date + "|" + (paragraph == null ? title == null ? "" : title : paragraph);
    }
}
