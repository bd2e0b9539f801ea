package se.mandat.query.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/**
 * A goal.
 *
 * @param decided  whether it was set on a decision; one that was not is shown as undecided (domain rule 1)
 * @param model    the version of the steering model it was set under; its own for ever
 * @param endedOn  the last day, where the goal was ended
 * @param sequence the stream's version, the ETag of the goal
 * @param setAt    the position of the act that set it
 * @param owner    who answers for it last, as far as is decided; {@link #ownerOn} says who does on a day
 * @param responsible the role in the owning unit that answers for it, where one is named
 */
public record GoalRow(
        GoalId goal,
        String kind,
        String title,
        UnitId owner,
        @Nullable AreaId area,
        List<GoalId> above,
        List<UnitId> contributors,
        List<String> partners,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean soundEconomy,
        boolean decided,
        @Nullable Integer model,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long sequence,
        long setAt,
        List<Owned> owners,
        @Nullable String responsible,
        List<Part> parts) {
    private static final Comparator<Owned> IN_ORDER =
            Comparator.comparing(Owned::from).thenComparingLong(Owned::position);

    /** Whose it is from a day on, and the position that said so. */
    public record Owned(UnitId unit, LocalDate from, long position) {}

    /** Who takes part beside the owner, in what, and between which days. */
    public record Part(
            Contributor who,
            @Nullable String part,
            LocalDate from,
            @Nullable LocalDate lastDay) {
        boolean overlaps(Period period) {
            return !from.isAfter(period.to()) && (lastDay == null || !lastDay.isBefore(period.from()));
        }
    }

    /** Who answers for it on a day; before it begins, whoever will. */
    public UnitId ownerOn(LocalDate day) {
        if (owners.size() == 1) {
            return owners.getFirst().unit();
        }
        return owners.stream()
                .filter(owned -> !owned.from().isAfter(day))
                .max(IN_ORDER)
                .map(Owned::unit)
                .orElseGet(() -> owners.stream().min(IN_ORDER).map(Owned::unit).orElse(owner));
    }

    /** Whether the unit answers for it on any day of the period. */
    public boolean isOwnedDuring(UnitId unit, Period period) {
        return ownerOn(period.from()).equals(unit)
                || owners.stream()
                        .anyMatch(owned -> owned.unit().equals(unit)
                                && !owned.from().isBefore(period.from())
                                && !owned.from().isAfter(period.to()));
    }

    /** Whether the unit takes part in it on any day of the period. */
    public boolean hasPartDuring(UnitId unit, Period period) {
        return parts.stream().anyMatch(part -> unit.equals(part.who().unit()) && part.overlaps(period));
    }

    /** Whether it concerns the unit in the period: as owner, or by taking part. */
    public boolean concerns(UnitId unit, Period period) {
        return isOwnedDuring(unit, period) || hasPartDuring(unit, period);
    }

    /** The last day it holds; nothing while nobody has said. */
    public @Nullable LocalDate lastDayOfAll() {
        return endedOn != null ? endedOn : lastDay;
    }

    /** Whether the goal is in force on a day or any later. */
    public boolean isInForceFrom(LocalDate day) {
        LocalDate end = lastDayOfAll();
        return end == null || !end.isBefore(day);
    }

    /** A day, or the goal's own first where that is later. */
    public LocalDate firstFrom(LocalDate day) {
        return day.isBefore(firstDay) ? firstDay : day;
    }

    /** The units that take part on a day or any later. */
    public Stream<UnitId> partsFrom(LocalDate day) {
        return parts.stream()
                .filter(part -> part.lastDay() == null || !part.lastDay().isBefore(day))
                .flatMap(part -> Stream.ofNullable(part.who().unit()));
    }

    /** Whether the goal is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        LocalDate end = lastDayOfAll();
        return !firstDay.isAfter(day) && (end == null || !end.isBefore(day));
    }

    /** Whether the goal is in force on any day of the period. */
    public boolean isInForceDuring(Period period) {
        return isInForceBetween(period.from(), period.to());
    }

    /** Whether the goal is in force on any of the days. */
    boolean isInForceBetween(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && isInForceFrom(from);
    }

    GoalRow at(long newSequence) {
        return with(title, above, endedOn, endReason, newSequence);
    }

    GoalRow handedOver(Owned to, long newSequence) {
        List<Owned> more = Stream.concat(owners.stream(), Stream.of(to)).toList();
        UnitId last = more.stream().max(IN_ORDER).map(Owned::unit).orElse(owner);
        return held(last, more, responsible, parts, newSequence);
    }

    GoalRow answeredForBy(String role, long newSequence) {
        return held(owner, owners, role, parts, newSequence);
    }

    GoalRow joined(Part part, long newSequence) {
        Stream<Part> others =
                parts.stream().filter(other -> !other.who().equals(part.who()) || other.lastDay() != null);
        return held(
                owner,
                owners,
                responsible,
                Stream.concat(others, Stream.of(part)).toList(),
                newSequence);
    }

    GoalRow left(Contributor who, LocalDate day, long newSequence) {
        List<Part> after = parts.stream()
                .map(part -> part.who().equals(who) && part.lastDay() == null
                        ? new Part(who, part.part(), part.from(), day)
                        : part)
                .toList();
        return held(owner, owners, responsible, after, newSequence);
    }

    GoalRow titled(String newTitle, long newSequence) {
        return with(newTitle, above, endedOn, endReason, newSequence);
    }

    GoalRow linked(GoalId to, long newSequence) {
        List<GoalId> more = Stream.concat(above.stream(), Stream.of(to)).toList();
        return with(title, more, endedOn, endReason, newSequence);
    }

    GoalRow unlinked(GoalId from, long newSequence) {
        List<GoalId> fewer = above.stream().filter(id -> !id.equals(from)).toList();
        return with(title, fewer, endedOn, endReason, newSequence);
    }

    GoalRow ended(LocalDate day, String why, long newSequence) {
        return with(title, above, day, why, newSequence);
    }

    private GoalRow held(
            UnitId newOwner, List<Owned> newOwners, @Nullable String role, List<Part> newParts, long newSequence) {
        List<Contributor> who = newParts.stream()
                .filter(part -> part.lastDay() == null)
                .map(Part::who)
                .toList();
        return new GoalRow(
                goal,
                kind,
                title,
                newOwner,
                area,
                above,
                who.stream().map(Contributor::unit).filter(Objects::nonNull).toList(),
                who.stream().map(Contributor::partner).filter(Objects::nonNull).toList(),
                firstDay,
                lastDay,
                soundEconomy,
                decided,
                model,
                endedOn,
                endReason,
                newSequence,
                setAt,
                newOwners,
                role,
                newParts);
    }

    private GoalRow with(
            String newTitle, List<GoalId> newAbove, @Nullable LocalDate end, @Nullable String why, long newSequence) {
        return new GoalRow(
                goal,
                kind,
                newTitle,
                owner,
                area,
                newAbove,
                contributors,
                partners,
                firstDay,
                lastDay,
                soundEconomy,
                decided,
                model,
                end,
                why,
                newSequence,
                setAt,
                owners,
                responsible,
                parts);
    }
}
