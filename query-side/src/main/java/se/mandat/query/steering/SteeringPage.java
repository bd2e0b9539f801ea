package se.mandat.query.steering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Source;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.query.At;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** The steering model as people read it, and every version there was. */
@Controller
public class SteeringPage {
    private final Pages pages;

    SteeringPage(Pages pages) {
        this.pages = pages;
    }

    /** A kind of goal with the kinds that contribute to it. */
    public record Branch(GoalKind kind, List<Branch> below) {
        static List<Branch> of(SteeringModel model) {
            return model.tops().stream().map(kind -> of(kind, model)).toList();
        }

        private static Branch of(GoalKind kind, SteeringModel model) {
            return new Branch(
                    kind,
                    model.below(kind).stream().map(under -> of(under, model)).toList());
        }
    }

    /**
     * What the page shows.
     *
     * @param shown    the version shown: the one in force unless another is asked for
     * @param inForce  the version in force on the day shown
     * @param versions every version, the newest first
     * @param goals    how many goals are set under each version
     */
    public record Content(
            Visit visit,
            Optional<ModelRow> shown,
            Optional<ModelRow> inForce,
            List<ModelRow> versions,
            Map<Integer, Integer> goals)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return ModelSheet.of(this);
        }

        public List<Branch> tree() {
            return shown.map(row -> Branch.of(row.model())).orElse(List.of());
        }

        /** A label in the language of the page. */
        public String in(Label label) {
            return Mark.in(label, texts());
        }

        /** The marks of a scale, best first. */
        public List<Mark> marks(Scale scale) {
            return scale.grades().stream().map(grade -> Mark.of(grade, texts())).toList();
        }

        /** The name of the scale a kind is judged by; nothing where it is not judged. */
        public @Nullable String scale(GoalKind kind) {
            return shown.flatMap(row -> row.model().scale(kind.scale()))
                    .map(scale -> in(scale.name()))
                    .orElse(null);
        }

        public boolean isShown(ModelRow row) {
            return shown.filter(row::equals).isPresent();
        }

        public boolean isInForce(ModelRow row) {
            return inForce.filter(row::equals).isPresent();
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }

        /** What its source says a reader must know. */
        public @Nullable String note(ModelRow row) {
            Source source = event(row.adoptedAt()).source();
            return source == null ? null : source.note();
        }

        private Texts texts() {
            return visit.texts();
        }
    }

    /** {@code version} is the version to show. */
    @GetMapping("/{municipality:\\d{4}}/styrmodell")
    View show(Visit visit, @RequestParam(required = false) @Nullable Integer version) {
        At at = visit.at();
        ModelsAt models = new ModelsAt(at);
        Optional<ModelRow> inForce = models.on(visit.asOf().day());
        Optional<ModelRow> shown = version == null ? inForce : Optional.of(At.found(models.version(version), version));
        Map<Integer, Integer> goals = models.all().stream()
                .collect(Collectors.toMap(
                        ModelRow::version,
                        row -> at.views().goals().count(at.municipality(), at.position(), "model = ?", row.version())));
        Content content = new Content(visit, shown, inForce, models.all().reversed(), goals);
        return pages.page(visit, Active.STEERING, visit.texts().get("model.title"), "steering.jte", content);
    }
}
