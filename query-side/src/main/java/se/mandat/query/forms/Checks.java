package se.mandat.query.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Rejected;
import se.mandat.query.ui.Texts;

/** Finds everything that cannot be read, before any rule is asked. */
public record Checks(Texts texts, Typed typed, Mistakes mistakes) {

    /** Finds them in these fields. */
    public void check(List<Field> fields) {
        fields.forEach(this::check);
    }

    private void check(Field field) {
        List<String> answers = typed.all(field.name());
        if (answers.stream().anyMatch(Checks::isUnreadable)) {
            mistakes.add(field, texts.get("form.error.unreadable"));
        } else if (!answers.isEmpty()) {
            answers.forEach(answer -> mustMean(field, answer.strip()));
        } else if (field.required() != null) {
            mistakes.add(new Rejected(field.required(), field.name()).at(field.name()));
        } else if (isMissingOfDecision(field)) {
            mistakes.add(new Rejected(CommonRule.TEXT_MISSING, field.name()).at(field.name()));
        }
    }

    private boolean isMissingOfDecision(Field field) {
        return typed.citesDecision()
                && List.of("decision.body", "decision.date").contains(field.name());
    }

    private void mustMean(Field field, String answer) {
        switch (field.kind()) {
            case NUMBER -> mustBeNumber(field, answer);
            case COUNT -> {
                if (Numbers.count(answer).isEmpty()) {
                    mistakes.add(field, texts.get("form.error.count", Mistakes.inShort(answer)));
                }
            }
            case DAY -> {
                if (!isDay(answer)) {
                    mistakes.add(field, texts.get("form.error.day", Mistakes.inShort(answer)));
                }
            }
            case VAGUE_DAY -> {
                if (!isVagueDay(answer)) {
                    mistakes.add(field, texts.get("form.error.day.vague", Mistakes.inShort(answer)));
                }
            }
            case SELECT, RADIOS, CHECKS -> {
                if (field.options().stream().noneMatch(option -> option.value().equals(answer))) {
                    mistakes.add(field, texts.get("form.error.choice"));
                }
            }
            case LINE, LINES, CHECK -> {}
        }
    }

    private void mustBeNumber(Field field, String answer) {
        Optional<BigDecimal> number = Numbers.parse(answer, texts.locale());
        if (number.isEmpty()) {
            mistakes.add(field, texts.get("form.error.number", Mistakes.inShort(answer)));
        } else if (!Numbers.fits(number.get())) {
            mistakes.add(field, texts.get("form.error.number.long"));
        }
    }

    static boolean isDay(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isVagueDay(String text) {
        try {
            return new PartialDate(text).latest().getYear() > 0;
        } catch (Rejected _) {
            return false;
        }
    }

    private static boolean isUnreadable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (c < ' ' && c != '\n' && c != '\r' && c != '\t'));
    }
}
