package se.mandat.command.organisation;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.OrganisationRule;

/** A reorganisation, step by step: each is decided on the organisation the steps before it led to. */
record Steps(Reorganise whole) {

    /** What happens to an organisation; refused as a whole where one step is, pointing at that step. */
    List<OrganisationEvent> on(Organisation organisation) {
        when(whole.steps().isEmpty(), CommonRule.TEXT_MISSING, "steps", "steps");
        List<OrganisationEvent> events = new ArrayList<>();
        Organisation reached = organisation;
        for (int i = 0; i < whole.steps().size(); i++) {
            for (OrganisationEvent event : step(i, reached)) {
                events.add(event);
                reached = Organisation.evolve(reached, event);
            }
        }
        return List.copyOf(events);
    }

    private List<OrganisationEvent> step(int index, Organisation reached) {
        OrganisationCommand step = whole.steps().get(index);
        int number = index + 1;
        try {
            when(step instanceof Reorganise, OrganisationRule.REORGANISATION_WITHIN, number);
            LocalDate begins = begins(step);
            when(
                    begins.isBefore(whole.from()),
                    OrganisationRule.STEP_BEFORE_REORGANISATION,
                    number,
                    begins,
                    whole.from());
            return new Reorganising(reached).decide(step);
        } catch (Rejected refusal) {
            String field = refusal.field();
            throw refusal.at("steps." + number + (field == null ? "" : "." + field));
        }
    }

    /** The first day on which a step is seen. */
    private static LocalDate begins(OrganisationCommand step) {
        return switch (step) {
            case EstablishUnit c -> c.from();
            case RenameUnit c -> c.from();
            case MoveUnit c -> c.from();
            case MergeUnits c -> c.from();
            case SplitUnit c -> c.from();
            case CloseUnit c -> c.lastDay().plusDays(1);
            case Reorganise c -> c.from();
        };
    }
}
