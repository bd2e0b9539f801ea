package se.mandat.command.mandates;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.*;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateRule;

/** A mandate period as its own rules see it. */
record Mandate(@Nullable MandateOpened opened, Map<AreaId, Area> areas, Turn turn) {
    static final Mandate NONE = new Mandate(null, Map.of(), Turn.NONE);

    record Area(AreaAdopted adopted, String title, @Nullable AreaEnded ended) {}

    /** What is allowed now. */
    static List<MandateEvent> decide(Mandate mandate, MandateCommand command, Act act, World world) {
        return switch (command) {
            case OpenMandate c -> mandate.open(c);
            case AdoptArea c -> mandate.adopt(c, act);
            case AmendArea c -> mandate.amend(c, act);
            case EndArea c -> mandate.end(c, act);
            case LinkGoals c -> mandate.whenOpen(c).link(c, world);
            case UnlinkGoals c -> mandate.whenOpen(c).unlink(c);
        };
    }

    /** What is true after. */
    static Mandate evolve(Mandate mandate, MandateEvent event) {
        return switch (event) {
            case MandateOpened e -> new Mandate(e, Map.of(), Turn.NONE);
            case AreaAdopted e -> mandate.with(e.area(), new Area(e, e.title(), null));
            case AreaAmended e -> mandate.with(e.area(), new Area(mandate.area(e.area()).adopted, e.title(), null));
            case GoalsLinked e -> new Mandate(mandate.opened, mandate.areas, mandate.turn.linked(e));
            case GoalsUnlinked e -> new Mandate(mandate.opened, mandate.areas, mandate.turn.unlinked(e));
            case AreaEnded e ->
                mandate.with(e.area(), new Area(mandate.area(e.area()).adopted, mandate.area(e.area()).title, e));
        };
    }

    private List<MandateEvent> open(OpenMandate c) {
        when(c.to().isBefore(c.from()), CommonRule.ENDS_BEFORE_START, "to", c.to());
        MandateOpened event = new MandateOpened(c.mandate(), Text.required(c.title(), "title", 120), c.from(), c.to());
        if (event.equals(opened)) {
            return List.of();
        }
        when(opened != null, MandateRule.MANDATE_EXISTS, c.mandate());
        return List.of(event);
    }

    private List<MandateEvent> adopt(AdoptArea c, Act act) {
        mustBeOpen(c, act);
        LocalDate to = c.to();
        when(to != null && to.isBefore(c.from()), CommonRule.ENDS_BEFORE_START, "to", to);
        AreaAdopted event = new AreaAdopted(c.area(), Text.required(c.title(), "title", 300), c.from(), to);
        Area already = areas.get(c.area());
        if (already != null && already.adopted.equals(event)) {
            return List.of();
        }
        when(already != null, MandateRule.AREA_EXISTS, c.area());
        return List.of(event);
    }

    private List<MandateEvent> amend(AmendArea c, Act act) {
        mustBeOpen(c, act);
        Area area = standing(c.area());
        String title = Text.required(c.title(), "title", 300);
        if (title.equals(area.title)) {
            return List.of();
        }
        when(c.from().isBefore(area.adopted.from()), CommonRule.ENDS_BEFORE_START, "from", area.adopted.from());
        return List.of(new AreaAmended(c.area(), title, c.from()));
    }

    private List<MandateEvent> end(EndArea c, Act act) {
        mustBeOpen(c, act);
        AreaEnded event = new AreaEnded(c.area(), c.lastDay());
        if (event.equals(area(c.area()).ended)) {
            return List.of();
        }
        LocalDate from = standing(c.area()).adopted.from();
        when(c.lastDay().isBefore(from), CommonRule.ENDS_BEFORE_START, "lastDay", from);
        return List.of(event);
    }

    private Turn whenOpen(MandateCommand c) {
        when(opened == null, MandateRule.MANDATE_UNKNOWN, c.mandate());
        return turn;
    }

    private void mustBeOpen(AreaCommand c, Act act) {
        when(opened == null, MandateRule.MANDATE_UNKNOWN, c.mandate());
        when(act.decision() == null, MandateRule.DECISION_REQUIRED, "decision", null);
    }

    private Area standing(AreaId id) {
        Area area = area(id);
        when(area.ended != null, MandateRule.AREA_ENDED, id);
        return area;
    }

    private Area area(AreaId id) {
        Area area = areas.get(id);
        if (area == null) {
            throw new Rejected(MandateRule.AREA_UNKNOWN, id);
        }
        return area;
    }

    private Mandate with(AreaId id, Area area) {
        Map<AreaId, Area> more = new HashMap<>(areas);
        more.put(id, area);
        return new Mandate(opened, Map.copyOf(more), turn);
    }
}
