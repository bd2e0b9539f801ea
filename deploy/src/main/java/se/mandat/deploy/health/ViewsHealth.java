package se.mandat.deploy.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.mandat.query.view.ViewLag;

/** The views are well when they follow the ledger; behind for long they are {@code DEGRADED}: true, but old. */
@Component("viewsHealthIndicator")
class ViewsHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "The views are behind the ledger");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ViewLag lag;

    ViewsHealth(ViewLag lag) {
        super("The views cannot be read");
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration behind = lag.time();
        var _ = health.status(behind.compareTo(LIMIT) > 0 ? DEGRADED : Status.UP)
                .withDetail("positionsBehind", lag.positions())
                .withDetail("secondsBehind", behind.toSeconds());
    }
}
