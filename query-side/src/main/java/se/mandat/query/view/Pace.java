package se.mandat.query.view;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How fast a build goes, and a word about it now and then. */
final class Pace {
    private static final Logger LOG = LoggerFactory.getLogger(Pace.class);
    private static final long BETWEEN_WORDS = Duration.ofSeconds(5).toNanos();

    private final Build build;
    private final long began = System.nanoTime();
    private long said = began;

    Pace(Build build) {
        this.build = build;
    }

    /** Events a second since it began or went on. */
    long at(long position) {
        long now = System.nanoTime();
        long each = (position - build.position()) * 1_000_000_000L / Math.max(1, now - began);
        if (now - said > BETWEEN_WORDS) {
            said = now;
            LOG.info("{} at {} of {}, {} events/s", build.kind(), position, build.target(), each);
        }
        return each;
    }
}
