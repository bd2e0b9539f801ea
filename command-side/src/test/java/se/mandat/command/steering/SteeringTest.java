package se.mandat.command.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Steerings.SCALE;
import static se.mandat.command.spec.Steerings.THREE_LEVELS;
import static se.mandat.command.spec.Steerings.grade;
import static se.mandat.command.spec.Steerings.kind;
import static se.mandat.command.spec.Steerings.model;
import static se.mandat.command.spec.Steerings.scale;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.SteeringCommand;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.SteeringEvent;
import se.mandat.kernel.SteeringEvent.ModelAdopted;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.kernel.steering.Rhythm;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.kernel.steering.SteeringRule;
import se.mandat.platform.ReadyModels;

@DisplayName("Styrmodellen")
class SteeringTest extends Spec<Steering, SteeringEvent, SteeringCommand> {
    private static final SteeringModel FLAT = model(List.of(kind("mål", List.of(), true, "goal")), List.of(SCALE));
    private static final ModelAdopted FIRST = new ModelAdopted(1, FLAT, day("2015-01-01"), null);
    private static final ModelAdopted SECOND =
            new ModelAdopted(2, THREE_LEVELS, day("2020-01-01"), "Från mål till grunduppdrag");

    @Override
    protected Steering none() {
        return Steering.NONE;
    }

    @Override
    protected Steering evolve(Steering state, SteeringEvent event) {
        return Steering.evolve(state, event);
    }

    @Override
    protected List<SteeringEvent> decide(Steering state, SteeringCommand command) {
        return Steering.decide(state, command);
    }

    @Test
    @DisplayName("Den första modellen antas, och en ny version gäller från en senare dag")
    void adopted() {
        given().when(adopt(FLAT, "2015-01-01")).then(FIRST);
        given(FIRST)
                .when(new AdoptModel(THREE_LEVELS, day("2020-01-01"), " Från mål till grunduppdrag "))
                .then(SECOND);
    }

    @Test
    @DisplayName("Samma modell från samma dag två gånger är en gång, också när en nyare har antagits")
    void twice_is_once() {
        given(FIRST).when(adopt(FLAT, "2015-01-01")).thenNothing();
        given(FIRST, SECOND).when(adopt(FLAT, "2015-01-01")).thenNothing();
    }

    @Test
    @DisplayName("En ny version gäller inte från samma dag som den förra, och inte tidigare")
    void not_after_last() {
        given(FIRST).when(adopt(THREE_LEVELS, "2015-01-01")).thenRejected(SteeringRule.MODEL_NOT_AFTER_LAST, "from");
        given(FIRST).when(adopt(THREE_LEVELS, "2014-12-31")).thenRejected(SteeringRule.MODEL_NOT_AFTER_LAST, "from");
    }

    @Test
    @DisplayName("Den version gäller en dag som senast började gälla")
    void in_force() {
        Steering steering = after(FIRST, SECOND);

        assertThat(steering.on(day("2014-12-31"))).isEmpty();
        assertThat(steering.on(day("2019-12-31")).map(ModelVersion::version)).contains(1);
        assertThat(steering.on(day("2020-01-01")).map(ModelVersion::version)).contains(2);
        assertThat(steering.version(1).map(ModelVersion::model)).contains(FLAT);
    }

    @Test
    @DisplayName("En modell har minst ett slags mål, och inget slag två gånger")
    void kinds() {
        refused(SteeringRule.NO_KINDS);
        refused(SteeringRule.KIND_TWICE, plain("mål"), plain("mål"));
    }

    @Test
    @DisplayName("Ett slag bidrar bara till slag som finns, och slagen går inte i ring")
    void levels() {
        refused(SteeringRule.KIND_UNDER_UNKNOWN, kind("mål", List.of("vision"), false, null));
        refused(
                SteeringRule.KIND_CYCLE,
                kind("a", List.of("c"), false, null),
                kind("b", List.of("a"), false, null),
                kind("c", List.of("b"), false, null));
    }

    @Test
    @DisplayName("Mål av ett slag får stå under varandra")
    void itself() {
        SteeringModel model = model(List.of(kind("grunduppdrag", List.of("grunduppdrag"), false, null)), List.of());
        given().when(adopt(model, "2020-01-01")).then(new ModelAdopted(1, model, day("2020-01-01"), null));
    }

    @Test
    @DisplayName("Ett slag bedöms bara enligt en skala som finns, och ingen skala finns två gånger")
    void scales() {
        refused(SteeringRule.SCALE_UNKNOWN, kind("mål", List.of(), false, "saknas"));
        given().when(adopt(model(List.of(plain("mål")), List.of(SCALE, SCALE)), "2020-01-01"))
                .thenRejected(SteeringRule.SCALE_TWICE, "scales");
    }

    @Test
    @DisplayName("En skala har två till sex steg")
    void size() {
        scaleRefused(SteeringRule.SCALE_SIZE, steps(1));
        scaleRefused(SteeringRule.SCALE_SIZE, steps(7));
        for (int count = Scale.FEWEST; count <= Scale.MOST; count++) {
            SteeringModel model = model(List.of(plain("mål")), List.of(steps(count)));
            given().when(adopt(model, "2020-01-01")).then(new ModelAdopted(1, model, day("2020-01-01"), null));
        }
    }

    @Test
    @DisplayName("Ej mätt och kan inte bedömas är aldrig steg på en skala")
    void reserved() {
        scaleRefused(SteeringRule.SCALE_RESERVED_GRADE, scale("s", grade("FULLY", "Helt"), grade("NOT_MEASURED", "-")));
        scaleRefused(
                SteeringRule.SCALE_RESERVED_GRADE, scale("s", grade("FULLY", "Helt"), grade("CANNOT_BE_JUDGED", "?")));
    }

    @Test
    @DisplayName("En skala har inte samma steg två gånger, och inte samma ord")
    void grades() {
        scaleRefused(SteeringRule.GRADE_TWICE, scale("s", grade("FULLY", "Helt"), grade("FULLY", "Delvis")));
        scaleRefused(SteeringRule.GRADE_TWICE, scale("s", grade("FULLY", "Helt"), grade("PARTLY", "Helt")));
    }

    @Test
    @DisplayName("En rapport finns inte två gånger, och ett tak är minst ett fält")
    void rhythms_and_cap() {
        Rhythm year = new Rhythm(PeriodKind.YEAR, new Label("År", "Year"));
        SteeringModel twice =
                new SteeringModel(FLAT.name(), FLAT.kinds(), FLAT.scales(), List.of(year, year), List.of(), null);
        given().when(adopt(twice, "2020-01-01")).thenRejected(SteeringRule.TWICE_IN_MODEL, "rhythms");
        SteeringModel none = new SteeringModel(FLAT.name(), FLAT.kinds(), FLAT.scales(), List.of(), List.of(), 0);
        given().when(adopt(none, "2020-01-01")).thenRejected(SteeringRule.CAP_TOO_SMALL, "mostFields");
    }

    @Test
    @DisplayName("De färdiga modellerna håller ihop")
    void ready() {
        for (String name : ReadyModels.NAMES) {
            SteeringModel model = ReadyModels.of(name).orElseThrow();
            given().when(adopt(model, "2020-01-01")).then(new ModelAdopted(1, model, day("2020-01-01"), null));
        }
    }

    private void refused(SteeringRule rule, GoalKind... kinds) {
        given().when(adopt(model(List.of(kinds), List.of(SCALE)), "2020-01-01")).thenRejected(rule, "kinds");
    }

    private void scaleRefused(SteeringRule rule, Scale scale) {
        given().when(adopt(model(List.of(plain("mål")), List.of(scale)), "2020-01-01"))
                .thenRejected(rule, "scales");
    }

    private static Scale steps(int count) {
        return scale(
                "steg",
                IntStream.range(0, count)
                        .mapToObj(i -> grade("STEG_" + i, "Steg " + i))
                        .toArray(ScaleGrade[]::new));
    }

    private static GoalKind plain(String key) {
        return kind(key, List.of(), false, null);
    }

    private static AdoptModel adopt(SteeringModel model, String from) {
        return new AdoptModel(model, day(from), null);
    }
}
