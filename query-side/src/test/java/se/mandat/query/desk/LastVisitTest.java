package se.mandat.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Senaste besöket")
class LastVisitTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    @DisplayName("är inget första gången")
    void none_at_first() {
        assertThat(LastVisit.first(10, MORNING).since()).isNull();
    }

    @Test
    @DisplayName("är det förra, inte det som pågår: den som tittar igen inom en timme ser samma ändringar")
    void same_visit_within_the_hour() {
        LastVisit afternoon = LastVisit.first(10, MORNING).again(30, MORNING.plus(Duration.ofHours(5)));
        assertThat(afternoon.since()).isEqualTo(10);
        LastVisit reloaded =
                afternoon.again(35, MORNING.plus(Duration.ofHours(5).plusMinutes(40)));
        assertThat(reloaded.since()).isEqualTo(10);
        assertThat(reloaded.sinceTime()).isEqualTo(MORNING);
        LastVisit next = reloaded.again(50, MORNING.plus(Duration.ofDays(1)));
        assertThat(next.since()).isEqualTo(35);
    }
}
