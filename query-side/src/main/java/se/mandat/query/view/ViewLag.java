package se.mandat.query.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the views are behind the ledger: in events, and in how long the oldest of them has waited. */
public final class ViewLag implements MeterBinder {
    private final JdbcClient jdbc;
    private final ViewPosition position;
    private final Clock clock;

    public ViewLag(JdbcClient jdbc, ViewPosition position, Clock clock) {
        this.jdbc = jdbc;
        this.position = position;
        this.clock = clock;
    }

    /** Events written and not shown yet. */
    public long positions() {
        long written = jdbc.sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
        return Math.max(0, written - position.current());
    }

    /** How long the oldest event that is not shown has waited. */
    public Duration time() {
        Optional<Instant> waiting = jdbc.sql(
                        "select recorded_at from event where position > ? order by position limit 1")
                .param(position.current())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
        return waiting.map(since -> Duration.between(since, clock.instant())).orElse(Duration.ZERO);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var _ = Gauge.builder("mandat.views.lag.positions", this, ViewLag::positions)
                .description("Events written and not shown yet")
                .register(registry);
        var _ = Gauge.builder(
                        "mandat.views.lag.seconds", this, lag -> lag.time().toMillis() / 1000.0)
                .description("How long the oldest event that is not shown has waited")
                .register(registry);
    }
}
