package se.mandat.deploy;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import se.mandat.platform.ledger.FileWitness;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.platform.ledger.Sealer;
import se.mandat.platform.ledger.Witness;

/** Signs checkpoints at intervals, where there is a key to sign with. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Conditional(Sealing.Wanted.class)
class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /** There is a key, and this process writes. */
    static final class Wanted implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            Environment settings = context.getEnvironment();
            boolean key = !settings.getProperty("mandat.ledger.key", "").isBlank()
                    || !settings.getProperty("mandat.ledger.key-file", "").isBlank();
            return key && !settings.getProperty("mandat.role", "all").equals("query");
        }
    }

    @Bean
    Sealer sealer(
            DataSource database,
            LedgerKeys keys,
            Clock clock,
            @Value("${mandat.ledger.witness-folder:}") String folder,
            MeterRegistry meters) {
        List<Witness> witnesses = folder.isBlank() ? List.of() : List.of(new FileWitness(Path.of(folder)));
        return new Sealer(database, Objects.requireNonNull(keys.signing()), clock, witnesses, meters);
    }

    @Bean
    Round round(Sealer sealer) {
        return new Round(sealer);
    }

    /** One sealing after another. What does not verify is shouted about each time, and never signed. */
    static final class Round {
        private final Sealer sealer;

        Round(Sealer sealer) {
            this.sealer = sealer;
        }

        @Scheduled(
                initialDelayString = "${mandat.ledger.seal-every:5m}",
                fixedDelayString = "${mandat.ledger.seal-every:5m}")
        void seal() {
            try {
                var _ = sealer.seal();
            } catch (RuntimeException failure) {
                LOG.error("The ledger was not sealed", failure);
            }
        }
    }
}
