package se.mandat.deploy.example;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;

/** Sends commands as somebody on a day, through the way in that everybody uses. What is refused stops the telling. */
final class Teller {
    private static final Source INVENTED =
            new Source("Exempelkommunen", null, "Påhittade uppgifter: kommunen finns inte.");

    private final Commands commands;
    private final Municipality municipality;
    private final Clock clock;
    private LocalDate day = LocalDate.EPOCH;
    private boolean live;
    private int told;
    private int decisions;

    Teller(Commands commands, Municipality municipality, Clock clock) {
        this.commands = commands;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** What is told from here on became known on the day. */
    void on(LocalDate next) {
        day = next;
    }

    LocalDate day() {
        return day;
    }

    /** What is told from here on happens as it is told. */
    void now() {
        live = true;
        day = clock.instant().atZone(Act.ZONE).toLocalDate();
    }

    /** Somebody does something, by themselves. */
    void does(Role role, @Nullable UnitId unit, Command command) {
        send(role, role, unit, command, null);
    }

    /** Somebody does something in another role than the one they are called by. */
    void as(Role called, Role role, UnitId unit, Command command) {
        send(called, role, unit, command, null);
    }

    /** A unit says something of itself: its head, or where it is a body its controller. */
    void says(Place place, FollowupCommand command) {
        does(place.sort().isBody() ? Role.CONTROLLER : Role.UNIT_MANAGER, place.unit(), command);
    }

    /** A body does something with a report, without a decision of its own. */
    void decides(Place body, FollowupCommand command) {
        does(Role.POLITICIAN, body.unit(), command);
    }

    /** Somebody does something on a decision. */
    void decided(Decision decision, Role role, @Nullable UnitId unit, Command command) {
        send(role, role, unit, command, decision);
    }

    /** A decision of the day, in a paragraph of its own. */
    Decision decision(String body, String title) {
        decisions++;
        return new Decision(
                body,
                PartialDate.of(day),
                "§ " + (decisions % 180 + 1),
                "Ex " + (decisions % 900 + 1) + "/" + day.getYear(),
                title);
    }

    private void send(Role called, Role role, @Nullable UnitId unit, Command command, @Nullable Decision decision) {
        told++;
        Instant known = day.atStartOfDay(Act.ZONE).plusHours(9).toInstant();
        String who = called.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Act act = new Act(
                CommandId.from("example", municipality.value(), String.valueOf(told)),
                new Actor("exempel/" + (unit == null ? who : who + "-" + unit), role, unit),
                clock.instant(),
                live ? null : known,
                decision,
                live ? null : INVENTED);
        var _ = commands.send(new Order(municipality, act, command, null));
    }
}
