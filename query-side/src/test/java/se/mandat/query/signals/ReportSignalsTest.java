package se.mandat.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupDecided;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.FollowupEvent.RevisionBegun;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Role;

@DisplayName("Signaler om hur rapporter kom till")
class ReportSignalsTest {
    private final Course course = new Course().target("80").on("2025-01-20");

    @BeforeEach
    void begun() {
        var _ = course.happens(new FollowupOpened(Course.REPORT));
    }

    private List<Signal> approvals() {
        return new ApprovalSignals(course::event).of(course.acts());
    }

    private Course submitted() {
        return course.happens(new FollowupSubmitted(Course.REPORT, "a"));
    }

    private void approved() {
        var _ = course.happens(new FollowupApproved(Course.REPORT));
    }

    private void corrected(String proposedBy) {
        var _ = course.happens(new OutcomeCorrected(
                Course.REPORT, Course.SAFETY, Course.YEAR, Measurement.of(BigDecimal.ONE), "Fel", proposedBy));
    }

    @Test
    @DisplayName("Godkänd av den som lämnade in, från tiden före regeln")
    void submitted_and_approved() {
        submitted();
        approved();
        assertThat(approvals()).extracting(Signal::form).containsExactly(".submitted");
        assertThat(approvals().getFirst().kind()).isEqualTo(SignalKind.SELF_APPROVED);
    }

    @Test
    @DisplayName("Godkänd av en annan, som inte rört rapporten, är ingen signal")
    void another() {
        var _ = course.outcome("73");
        var _ = submitted().by("b", Role.CONTROLLER);
        approved();
        assertThat(approvals()).isEmpty();
    }

    @Test
    @DisplayName("Godkänd av den som själv rapporterat i den, med det som rapporterades som underlag")
    void wrote_and_approved() {
        var _ = course.by("b", Role.CONTROLLER).outcome("73");
        long written = course.position();
        var _ = course.by("a", Role.UNIT_MANAGER);
        var _ = submitted().by("b", Role.CONTROLLER);
        approved();
        Signal seen = approvals().getFirst();
        assertThat(seen.form()).isEqualTo(".wrote");
        assertThat(seen.evidence()).containsExactly(written, course.position());
    }

    @Test
    @DisplayName("Det som är läst från dokument säger inte vem som skrev, och är ingen signal")
    void imported() {
        var _ = course.by("import/bundle", Role.IMPORTER).imported().outcome("73");
        submitted();
        approved();
        assertThat(approvals()).isEmpty();
    }

    @Test
    @DisplayName("En rättelse godkänd av den som föreslog den, eller av den som rapporterade siffran")
    void corrections() {
        var _ = course.outcome("73");
        corrected("a");
        assertThat(approvals()).extracting(Signal::form).containsExactly(".correction");
        corrected("b");
        assertThat(approvals()).extracting(Signal::form).containsExactly(".correction", ".figure");
        var _ = course.by("c", Role.CONTROLLER);
        corrected("b");
        assertThat(approvals()).hasSize(2);
    }

    @Test
    @DisplayName("Det som ändras efter beslutet är en signal, och om det beslutats på nytt sägs det")
    void changed_after_decision() {
        var _ = course.happens(new TextWritten(Course.REPORT, "sammanfattning", "Bra"));
        var _ = course.decided("§ 1").happens(new FollowupDecided(Course.REPORT));
        assertThat(DecidedSignals.of(course.acts())).isEmpty();
        var _ = course.happens(new RevisionBegun(Course.REPORT, 1, "Fel tal"))
                .happens(new TextWritten(Course.REPORT, "sammanfattning", "Ganska bra"));

        assertThat(DecidedSignals.of(course.acts())).extracting(Signal::form).containsExactly("");
        long changed = course.position();
        var _ = course.decided("§ 2").happens(new FollowupDecided(Course.REPORT));
        Signal seen = DecidedSignals.of(course.acts()).getFirst();
        assertThat(seen.form()).isEqualTo(".again");
        assertThat(seen.evidence()).containsExactly(changed - 2, changed - 1, changed, changed + 1);
    }
}
