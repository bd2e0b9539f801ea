package se.mandat.query.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell. Nothing is an empty cell, never 0 and never a word. */
public sealed interface Cell {
    /** An empty cell. */
    record Nothing() implements Cell {}

    /** Words as somebody wrote them. */
    record Words(String text) implements Cell {}

    /** A number. */
    record Amount(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** One of a set of codes, and what it is called. */
    record Code(String code, String word) implements Cell {}
}
