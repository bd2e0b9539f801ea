package se.mandat.deploy.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Follower;
import se.mandat.query.view.ViewLag;

/**
 * The views are well when they follow the ledger. Behind for long they are {@code DEGRADED}: true, but old; and likewise
 * where events are parked: true, but not all; and where another version of the program keeps them.
 */
@Component("viewsHealthIndicator")
class ViewsHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status(
            "DEGRADED", "The views are behind the ledger, lack events that are parked, or are kept by another version");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ViewLag lag;
    private final Builder builder;
    private final Follower follower;

    ViewsHealth(ViewLag lag, Builder builder, Follower follower) {
        super("The views cannot be read");
        this.lag = lag;
        this.builder = builder;
        this.follower = follower;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration behind = lag.time();
        long parked = builder.parkedEvents();
        boolean replaced = follower.isReplaced();
        var _ = health.status(replaced || parked > 0 || behind.compareTo(LIMIT) > 0 ? DEGRADED : Status.UP)
                .withDetail("keptByAnotherVersion", replaced)
                .withDetail("eventsParked", parked)
                .withDetail("positionsBehind", lag.positions())
                .withDetail("secondsBehind", behind.toSeconds());
    }
}
