package se.mandat.query.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;
import se.mandat.proof.Hash;

/**
 * What following and building views takes: the ledger in order, the views, and the database they are written to.
 *
 * @param beside how much of the machine a build takes while views are shown; with nothing to show it takes all
 */
public record Following(
        Feed feed, List<ViewTable<?>> views, JdbcTemplate jdbc, TransactionTemplate transaction, Haste beside) {
    /** Builds them beside the ones shown. */
    public Builder builder() {
        return new Builder(this);
    }

    /** Which views these are, and how they are made, in one word. */
    String shape() {
        String all = views.stream()
                .map(view -> view.name() + " " + view.definition().signature())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hash.sha256(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** From here on nobody follows who has other views. */
    void claim() {
        new Bookkeeping(jdbc).claim(shape(), views.stream().map(ViewTable::name).toList());
    }

    DataSource database() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    /** Keeps the ones shown up to date. */
    public Follower follower(Builder builder, ViewPosition position) {
        return new Follower(this, position, builder);
    }
}
