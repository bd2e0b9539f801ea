package se.mandat.query;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;
import se.mandat.platform.ledger.Ledger;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Follower;
import se.mandat.query.view.Following;
import se.mandat.query.view.Haste;
import se.mandat.query.view.ViewLag;
import se.mandat.query.view.ViewPosition;

/** The query side as one import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
    @Bean
    Views views(JdbcTemplate jdbc) {
        return Views.in(jdbc);
    }

    @Bean
    ViewPosition viewPosition() {
        return new ViewPosition();
    }

    @Bean
    ViewLag viewLag(JdbcClient jdbc, ViewPosition position, Clock clock) {
        return new ViewLag(jdbc, position, clock);
    }

    @Bean
    Following following(
            JdbcTemplate jdbc,
            Views views,
            PlatformTransactionManager transactions,
            @Value("${mandat.views.rebuild:GENTLE}") Haste beside) {
        return new Following(new Feed(jdbc), views.all(), jdbc, new TransactionTemplate(transactions), beside);
    }

    @Bean
    Builder builder(Following following) {
        return following.builder();
    }

    @Bean
    Follower follower(Following following, Builder builder, ViewPosition position, Ledger ledger) {
        Follower follower = following.follower(builder, position);
        ledger.onGrowth(follower::wake);
        return follower;
    }
}
