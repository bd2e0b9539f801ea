package se.mandat.command.missions;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.MissionCommand.*;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.MissionEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Text;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;

/** A unit's core mission and its quality factors as their own rules see them. */
record Mission(@Nullable MissionDescribed described, Map<FactorId, Factor> factors) {
    static final Mission NONE = new Mission(null, Map.of());

    /** A factor as it is worded now. */
    record Factor(
            FactorAdopted adopted,
            String title,
            @Nullable String description,
            @Nullable FactorEnded ended) {
        boolean isInForceDuring(Period period) {
            return !adopted.from().isAfter(period.to())
                    && (ended == null || !ended.lastDay().isBefore(period.from()));
        }
    }

    /** What is allowed now. */
    static List<MissionEvent> decide(Mission mission, MissionCommand command, Act act, World world) {
        boolean othersUnit = act.actor().role() == Role.UNIT_MANAGER
                && !command.unit().equals(act.actor().unit());
        when(othersUnit, MissionRule.OTHER_UNITS_MISSION, command.unit());
        return switch (command) {
            case DescribeMission c -> mission.describe(c, world);
            case AdoptFactor c -> mission.adopt(c, world);
            case RewordFactor c -> mission.reword(c);
            case EndFactor c -> mission.end(c);
        };
    }

    /** What is true after. */
    static Mission evolve(Mission was, MissionEvent event) {
        return switch (event) {
            case MissionDescribed e -> new Mission(e, was.factors);
            case FactorAdopted e -> was.with(e.factor(), new Factor(e, e.title(), e.description(), null));
            case FactorReworded e ->
                was.with(e.factor(), new Factor(was.factor(e.factor()).adopted, e.title(), e.description(), null));
            case FactorEnded e -> {
                Factor factor = was.factor(e.factor());
                yield was.with(e.factor(), new Factor(factor.adopted, factor.title, factor.description, e));
            }
        };
    }

    /** Whether a factor of this key is in force on any day of the period. */
    boolean hasFactor(String key, Period period) {
        return factors.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().value().equals(key) && entry.getValue().isInForceDuring(period));
    }

    /** What a plan for the period freezes: the mission as it reads then, and the factors in force on any day. */
    @Nullable
    FrozenCore frozenFor(Period period) {
        String text = described == null || described.from().isAfter(period.to()) ? null : described.text();
        List<FrozenFactor> frozen = factors.entrySet().stream()
                .filter(entry -> entry.getValue().isInForceDuring(period))
                .map(entry -> new FrozenFactor(entry.getKey(), entry.getValue().title()))
                .toList();
        return FrozenCore.of(text, frozen);
    }

    private List<MissionEvent> describe(DescribeMission c, World world) {
        MissionDescribed event = new MissionDescribed(c.unit(), Text.required(c.text(), "text", 4000), c.from());
        if (event.equals(described)) {
            return List.of();
        }
        mustExist(c.unit(), c.from(), world);
        return List.of(event);
    }

    private List<MissionEvent> adopt(AdoptFactor c, World world) {
        FactorAdopted event =
                new FactorAdopted(c.unit(), c.factor(), title(c.title()), description(c.description()), c.from());
        Factor already = factors.get(c.factor());
        if (already != null && already.adopted.equals(event)) {
            return List.of();
        }
        when(already != null, MissionRule.FACTOR_EXISTS, "factor", c.factor());
        mustExist(c.unit(), c.from(), world);
        return List.of(event);
    }

    private List<MissionEvent> reword(RewordFactor c) {
        Factor factor = inForce(c.factor());
        String title = title(c.title());
        String description = description(c.description());
        if (title.equals(factor.title) && Objects.equals(description, factor.description)) {
            return List.of();
        }
        return List.of(new FactorReworded(c.unit(), c.factor(), title, description, reason(c.reason())));
    }

    private List<MissionEvent> end(EndFactor c) {
        FactorEnded event = new FactorEnded(c.unit(), c.factor(), c.lastDay(), reason(c.reason()));
        if (event.equals(factor(c.factor()).ended)) {
            return List.of();
        }
        LocalDate from = inForce(c.factor()).adopted.from();
        when(c.lastDay().isBefore(from), MissionRule.FACTOR_ENDS_BEFORE_IT_BEGINS, "lastDay", from);
        return List.of(event);
    }

    private Factor inForce(FactorId id) {
        Factor factor = factor(id);
        if (factor.ended != null) {
            throw new Rejected(MissionRule.FACTOR_ENDED, id, factor.ended.lastDay());
        }
        return factor;
    }

    private Factor factor(FactorId id) {
        Factor factor = factors.get(id);
        if (factor == null) {
            throw new Rejected(MissionRule.FACTOR_UNKNOWN, id).at("factor");
        }
        return factor;
    }

    private Mission with(FactorId id, Factor factor) {
        Map<FactorId, Factor> after = new LinkedHashMap<>(factors);
        after.put(id, factor);
        return new Mission(described, after);
    }

    private static void mustExist(UnitId unit, LocalDate day, World world) {
        when(!world.unitExists(unit, day), OrganisationRule.UNIT_UNKNOWN, "unit", unit);
    }

    private static String title(String title) {
        return Text.required(title, "title", 200);
    }

    private static @Nullable String description(@Nullable String description) {
        return Text.optional(description, "description", 2000);
    }

    private static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), MissionRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }
}
