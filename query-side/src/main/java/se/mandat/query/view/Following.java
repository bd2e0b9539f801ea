package se.mandat.query.view;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;

/** What following and building views takes: the ledger in order, the views, and the database they are written to. */
public record Following(Feed feed, List<ViewTable<?>> views, JdbcTemplate jdbc, TransactionTemplate transaction) {
    /** Builds them beside the ones shown. */
    public Builder builder() {
        return new Builder(this);
    }

    DataSource database() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    /** Keeps the ones shown up to date. */
    public Follower follower(Builder builder, ViewPosition position) {
        return new Follower(feed, new Bookkeeping(jdbc), views, transaction, position, builder);
    }
}
