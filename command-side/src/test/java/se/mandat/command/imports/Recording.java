package se.mandat.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Order;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.OrganisationRule;

/** Takes every order down, and refuses the commands it is told to. */
final class Recording implements Commands {
    final List<Order> orders = new ArrayList<>();
    private final Predicate<Command> refused;

    Recording(Predicate<Command> refused) {
        this.refused = refused;
    }

    @Override
    public Accepted send(Order order) {
        if (refused.test(order.command())) {
            throw new Rejected(OrganisationRule.UNIT_UNKNOWN, "nowhere").at("unit");
        }
        orders.add(order);
        return new Accepted(orders.size(), 0);
    }

    List<String> commands() {
        return orders.stream()
                .map(order -> order.command().getClass().getSimpleName())
                .toList();
    }

    List<String> ids() {
        return orders.stream().map(order -> order.act().id().value()).toList();
    }
}
