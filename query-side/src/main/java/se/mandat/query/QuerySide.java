package se.mandat.query;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.query.view.ViewLag;
import se.mandat.query.view.ViewPosition;
import se.mandat.query.view.ViewWriter;
import se.mandat.query.view.ViewsProjection;

/** The query side as one import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
    private static final int BATCH = 500;

    @Bean
    Views views(JdbcTemplate jdbc) {
        return Views.in(jdbc);
    }

    @Bean
    ViewWriter viewWriter(Views views) {
        return new ViewWriter(views.all());
    }

    @Bean
    ViewPosition viewPosition(JdbcClient jdbc) {
        return new ViewPosition(jdbc);
    }

    @Bean
    ViewLag viewLag(JdbcClient jdbc, ViewPosition position, Clock clock) {
        return new ViewLag(jdbc, position, clock);
    }

    /** One thread, whole batches, and a failure stops the views rather than being passed by. */
    @Autowired
    void configure(EventProcessingConfigurer processing) {
        var _ = processing
                .registerTrackingEventProcessor(
                        ViewsProjection.PROCESSOR,
                        configuration -> configuration.eventStore(),
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH))
                .registerListenerInvocationErrorHandler(
                        ViewsProjection.PROCESSOR,
                        configuration -> org.axonframework.eventhandling.PropagatingErrorHandler.INSTANCE);
    }
}
