package se.mandat.query.history;

import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.kernel.steering.AskedText;
import se.mandat.query.history.Phrase.TextName;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** What the texts of a report are called: the question each answers, after the goal or factor it is about. */
public record TextNames(Texts texts, Names names) {
    public String of(TextName text) {
        return asked(text).map(asked -> question(asked, text)).orElseGet(() -> usual(text.key()));
    }

    private Optional<AskedText> asked(TextName text) {
        return new ModelsAt(names.at())
                .on(text.period().to()).stream()
                        .flatMap(row ->
                                Stream.concat(row.model().texts().stream(), Stream.of(StatutoryInterim.OBSTACLE)))
                        .filter(asked -> text.key().equals(asked.keyOf(subject(text))))
                        .findFirst();
    }

    private String question(AskedText asked, TextName text) {
        String question = Mark.in(asked.question(), texts);
        String subject = subject(text);
        if (subject.isEmpty()) {
            return question;
        }
        return switch (asked.about()) {
            case UNIT -> question;
            case GOAL -> names.goal(new GoalId(subject)) + ": " + question;
            case QUALITY -> names.factor(text.unit(), subject) + ": " + question;
        };
    }

    private String usual(String key) {
        String word = "fup.text." + key;
        return texts.has(word) ? texts.get(word) : key;
    }

    /** What is after the point in a key; nothing where it is about the unit. */
    private static String subject(TextName text) {
        int point = text.key().indexOf('.');
        return point < 0 ? "" : text.key().substring(point + 1);
    }
}
