package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.List;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Text;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.steering.AskedText;

/** What is said in words in a follow-up, and of it. */
record Wording(Situation now) {

    List<TextWritten> write(WriteText c) {
        String key = AskedText.written(c.key());
        String text = Text.required(c.text(), "text", 10_000);
        if (text.equals(now.followup().texts().get(key))) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        return List.of(new TextWritten(c.followup(), key, text));
    }

    /** Also after the decision: what is said of a report does not change it. */
    List<Commented> comment(Comment c) {
        now.mustBeOpened(c.followup());
        return unlessSaid(new Commented(c.followup(), c.section(), Text.required(c.text(), "text", 4000), now.actor()));
    }

    List<DialogueHeld> dialogue(HoldDialogue c) {
        now.mustBeOpened(c.followup());
        List<String> takingPart = c.takingPart().stream()
                .map(role -> Text.required(role, "takingPart", 200))
                .toList();
        c.agreed()
                .forEach(activity -> when(
                        !now.world().activityPlanned(activity), ActivityRule.ACTIVITY_UNKNOWN, "agreed", activity));
        return unlessSaid(new DialogueHeld(
                c.followup(),
                c.held(),
                takingPart,
                Text.required(c.summary(), "summary", 10_000),
                c.agreed().isEmpty() ? null : List.copyOf(c.agreed())));
    }

    private <E extends FollowupEvent> List<E> unlessSaid(E remark) {
        return now.followup().remarks().contains(remark) ? List.of() : List.of(remark);
    }
}
