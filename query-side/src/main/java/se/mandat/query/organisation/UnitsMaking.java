package se.mandat.query.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;

/**
 * Whose figures of a day make up a unit's: the units under it in the organisation of that day, or those that today's have
 * come from. Which of the two is meant is the reader's choice (domain rule 15), and nothing is apportioned that nobody decided.
 */
public record UnitsMaking(Collection<UnitRow> units) {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** A unit that existed on the day; {@code percent} of it counts, or nobody has decided how much. */
    public record Constituent(UnitId unit, @Nullable BigDecimal percent) {}

    /** "The organisation then": the unit and all that stood under it on the day. */
    public List<Constituent> then(UnitId unit, LocalDate day) {
        return under(unit, day).stream().map(id -> new Constituent(id, WHOLE)).toList();
    }

    /** "The organisation now": what those under the unit on {@code now} were on the day, with the shares decided. */
    public List<Constituent> now(UnitId unit, LocalDate day, LocalDate now) {
        Map<UnitId, Constituent> parts = new LinkedHashMap<>();
        under(unit, now).stream()
                .flatMap(id -> on(day, id, now))
                .forEach(part -> parts.merge(part.unit(), part, UnitsMaking::both));
        return List.copyOf(parts.values());
    }

    /** The unit itself and whoever has gone into it by now, as far as they existed on the day. */
    private Stream<Constituent> on(LocalDate day, UnitId id, LocalDate now) {
        Stream<Constituent> gone =
                Lineage.of(id, units, now).before().stream().map(kin -> new Constituent(kin.unit(), kin.percent()));
        return Stream.concat(Stream.of(new Constituent(id, WHOLE)), gone)
                .filter(part ->
                        row(part.unit()).filter(unit -> unit.existsOn(day)).isPresent());
    }

    private List<UnitId> under(UnitId unit, LocalDate day) {
        List<UnitId> all = new ArrayList<>();
        row(unit).filter(row -> row.existsOn(day)).ifPresent(row -> all.add(row.unit()));
        for (int i = 0; i < all.size(); i++) {
            UnitId above = all.get(i);
            units.stream()
                    .filter(child -> child.existsOn(day))
                    .filter(child -> child.parentOn(day).filter(above::equals).isPresent())
                    .map(UnitRow::unit)
                    .forEach(all::add);
        }
        return all;
    }

    private Optional<UnitRow> row(UnitId id) {
        return units.stream().filter(unit -> unit.unit().equals(id)).findFirst();
    }

    private static Constituent both(Constituent one, Constituent other) {
        BigDecimal some = one.percent();
        BigDecimal more = other.percent();
        return new Constituent(
                one.unit(), some == null || more == null ? null : some.add(more).min(WHOLE));
    }
}
