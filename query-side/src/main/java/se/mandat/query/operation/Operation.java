package se.mandat.query.operation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Session;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.QueryRule;
import se.mandat.query.view.Build;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Parked;
import se.mandat.query.view.ViewLag;
import se.mandat.query.view.ViewPosition;

/** What an administrator sees of views and ledgers, and does of views; everybody else is refused with {@link CommonRule#ROLE_NOT_ALLOWED}. */
@Component
class Operation {
    private final Builder builder;
    private final ViewLag lag;
    private final ViewPosition position;
    private final Session session;
    private final LedgerStanding.Reading standings;
    private final Feed feed;

    Operation(
            Builder builder,
            ViewLag lag,
            ViewPosition position,
            Session session,
            LedgerStanding.Reading standings,
            JdbcTemplate jdbc) {
        this.builder = builder;
        this.lag = lag;
        this.position = position;
        this.session = session;
        this.standings = standings;
        this.feed = new Feed(jdbc);
    }

    ViewsStatus status() {
        mustBeAdministrator();
        long shown = position.current();
        return new ViewsStatus(
                shown + lag.positions(),
                shown,
                lag.time().toSeconds(),
                builder.latest().orElse(null),
                builder.parked());
    }

    List<LedgerStanding> standings() {
        mustBeAdministrator();
        return standings.all();
    }

    /** A parked event as the ledger has it, which need not be readable as anything. */
    String stored(Parked event) {
        mustBeAdministrator();
        return new String(
                feed.after(event.position() - 1, 1).getFirst().payload().toArray(), StandardCharsets.UTF_8);
    }

    /** Begins a build; refused with {@link QueryRule#BUILD_RUNNING} or {@link QueryRule#VIEW_UNKNOWN}. */
    Build begin(Build.Kind kind, List<String> views) {
        mustBeAdministrator();
        return switch (kind) {
            case REBUILD -> builder.rebuild(views);
            case VERIFY -> builder.verify(views);
        };
    }

    void stop() {
        mustBeAdministrator();
        builder.stopBuilding();
    }

    private void mustBeAdministrator() {
        Optional<Role> role = session.person().map(person -> person.role());
        if (role.isEmpty() || role.get() != Role.ADMINISTRATOR) {
            throw new Rejected(
                    CommonRule.ROLE_NOT_ALLOWED, role.map(Role::name).orElse("-"), List.of(Role.ADMINISTRATOR));
        }
    }
}
