package se.mandat.command.followups;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.command.followups.Figures.Figure;
import se.mandat.command.world.Aim;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;

/**
 * What a goal's indicators say of it in one follow-up.
 *
 * @param aims     how many targets the goal has for the time
 * @param reported how many of them have a number
 * @param met      how many of those are reached
 */
record Agreement(int aims, int reported, int met) {

    static Agreement of(List<Aim> aims, Period about, Figures figures) {
        List<Boolean> reached = aims.stream()
                .flatMap(aim -> Stream.ofNullable(figures.outcomes().get(new Figure(aim.indicator(), about)))
                        .flatMap(outcome -> number(outcome).stream().map(aim::isReachedBy)))
                .toList();
        return new Agreement(
                aims.size(),
                reached.size(),
                Math.toIntExact(reached.stream().filter(Boolean::booleanValue).count()));
    }

    private static Optional<BigDecimal> number(Measurement outcome) {
        return Optional.ofNullable(outcome.number());
    }

    /** All reached yet judged lower than the best of the scale, or none reached yet judged as the best. */
    boolean contradicts(Grade grade, Grade best) {
        boolean all = aims > 0 && met == aims;
        boolean none = reported > 0 && met == 0;
        return (all && !grade.equals(best)) || (none && grade.equals(best));
    }

    /** "2/3" for a refusal's text. */
    String inWords() {
        return met + "/" + aims;
    }
}
