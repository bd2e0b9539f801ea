package se.mandat.deploy.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger is well when it can be read and the triggers that refuse change stand. */
@Component("ledgerHealthIndicator")
class LedgerHealth extends AbstractHealthIndicator {
    private static final int GUARDS = 3;

    private final JdbcClient jdbc;

    LedgerHealth(JdbcClient jdbc) {
        super("The ledger cannot be read");
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long position = jdbc.sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
        int guards = jdbc.sql("""
                        select count(*) from pg_trigger
                        where tgrelid in ('event'::regclass, 'command_receipt'::regclass, 'checkpoint'::regclass)
                          and tgfoid = 'refuse_change'::regproc and tgenabled in ('O', 'A')""").query(Integer.class).single();
        var _ = (guards == GUARDS ? health.up() : health.down())
                .withDetail("position", position)
                .withDetail("guards", guards);
    }
}
