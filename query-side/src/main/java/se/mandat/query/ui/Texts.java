package se.mandat.query.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.Grade;
import se.mandat.platform.RuleTexts;

/** The words of one language, and how it writes numbers, dates and periods. A missing word is an error, never a blank. */
public final class Texts {
    private static final int DECIMALS = 2;
    private static final Locale SWEDISH = Locale.of("sv");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> FILES = List.of(
            "pages",
            "history",
            "forms",
            "indicators",
            "plans",
            "activities",
            "sheets",
            "desk",
            "signals",
            "appearance",
            "people");
    private static final RuleTexts RULES = new RuleTexts();

    private static final Texts IN_SWEDISH = new Texts(SWEDISH);
    private static final Texts IN_ENGLISH = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final Properties words;

    private Texts(Locale locale) {
        this.locale = locale;
        this.words = FILES.stream().map(Texts::read).reduce(new Properties(), Texts::both);
    }

    /** The words of a language; Swedish unless English is asked for. */
    public static Texts in(@Nullable String language) {
        return "en".equals(language) ? IN_ENGLISH : IN_SWEDISH;
    }

    /** {@code sv} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key, its places filled. */
    public String get(String key, @Nullable Object... facts) {
        String text = words.getProperty(spoken(key));
        if (text == null) {
            throw new MissingResourceException("No text in " + language(), Texts.class.getName(), key);
        }
        return facts.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(facts);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return words.containsKey(spoken(key));
    }

    private String spoken(String key) {
        return key + "." + language();
    }

    private static Properties read(String file) {
        String name = "/texts/%s.properties".formatted(file);
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties both(Properties some, Properties more) {
        some.putAll(more);
        return some;
    }

    /** The word of a constant, e.g. {@code UnitType.COUNCIL}. */
    public String word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    /** The usual word of a grade; of one that only a model has, its stored word. */
    public String word(Grade grade) {
        return has("word.Grade." + grade) ? word("Grade", grade.value()) : grade.value();
    }

    /** The word of a constant by its type and name. */
    public String word(String type, String name) {
        return get("word." + type + "." + name);
    }

    /** A number as this language writes it. */
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', '\u2212');
    }

    /** A number with its sign always written. */
    public String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    /** A number of a total, a number, or the word for why it is missing. */
    public String measurement(Measurement measurement) {
        if (measurement.missing() != null) {
            return word(measurement.missing());
        }
        BigDecimal number = Objects.requireNonNull(measurement.number());
        BigDecimal of = measurement.ofTotal();
        return of == null ? number(number) : get("count.of", number(number), number(of));
    }

    /** The same where it is to be seen at a glance: with two decimals at most, or three digits where it is less than one. */
    public String rounded(Measurement measurement) {
        BigDecimal number = measurement.number();
        return number == null || measurement.ofTotal() != null ? measurement(measurement) : number(rounded(number));
    }

    private static BigDecimal rounded(BigDecimal number) {
        if (number.scale() <= DECIMALS) {
            return number;
        }
        return number.abs().compareTo(BigDecimal.ONE) < 0
                ? number.round(new MathContext(3, RoundingMode.HALF_UP))
                : number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public String date(LocalDate day) {
        return day.toString();
    }

    /** Day and minute, as municipal clocks show them. */
    public String moment(Instant moment) {
        return MINUTE.format(moment.atZone(Act.ZONE));
    }

    /** The day of a moment, as municipal calendars have it. */
    public String day(Instant moment) {
        return moment.atZone(Act.ZONE).toLocalDate().toString();
    }

    /** A period in words: "Helår 2025", "Delår januari–augusti 2024". */
    public String period(Period period) {
        if (period.kind() == PeriodKind.YEAR) {
            return get("period.YEAR", period.value());
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL", locale);
        String from = month.format(period.from());
        String to = month.format(period.to());
        String year = String.valueOf(period.year());
        if (period.kind() == PeriodKind.MONTH) {
            return get("period.MONTH", from, year);
        }
        boolean oneYear = period.from().getYear() == period.year();
        return oneYear
                ? get("period." + period.kind(), from, to, year)
                : get("period.YEARS", String.valueOf(period.from().getYear()), year);
    }

    /** A decision as protocols cite it: "Kommunfullmäktige § 272 2024-10-23". */
    public String decision(Decision decision) {
        String paragraph = decision.paragraph() == null ? "" : " " + decision.paragraph();
        return decision.body() + paragraph + " " + decision.date();
    }

    /** A rule's sentence: what is wrong and what to do. */
    public String refusal(Rejected refusal) {
        return RULES.text(refusal, RuleTexts.spoken(List.of(locale)));
    }
}
