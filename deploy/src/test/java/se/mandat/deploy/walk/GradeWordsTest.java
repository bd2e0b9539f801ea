package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.FollowupCommand.OpenFollowup;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.PeriodCommand.SchedulePeriod;
import se.mandat.kernel.Role;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.Shape;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.platform.ReadyModels;

@DisplayName("Kvalitet i styrmodellens egna ord")
class GradeWordsTest {
    private static final Municipality HERE = new Municipality("0117");
    private static final UnitId COUNCIL = new UnitId("kf");
    private static final Period YEAR = new Period("2025");
    private static final FollowupId REPORT = FollowupId.of(COUNCIL, YEAR);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Reader reader = new Reader(Running::url, "sv");

    @Test
    @DisplayName("står i historiken, i meningen och i vad den var före och blev, och räknas ihop på enhetens sida")
    void words_of_the_model() {
        does(Role.ADMINISTRATOR, new EstablishUnit(COUNCIL, UnitType.COUNCIL, "Fullmäktige", null, SINCE, true));
        does(Role.ADMINISTRATOR, new AdoptModel(model(), SINCE, null));
        does(Role.CONTROLLER, new SchedulePeriod(YEAR, LocalDate.of(2025, 12, 1), LocalDate.of(2027, 1, 31)));
        does(Role.CONTROLLER, new OpenPeriod(YEAR));
        does(Role.CONTROLLER, new OpenFollowup(REPORT));
        does(Role.CONTROLLER, new JudgeQuality(REPORT, null, YEAR, new Grade("NOT"), "Det regnade in."));
        long last = does(Role.CONTROLLER, new JudgeQuality(REPORT, null, YEAR, new Grade("FULLY"), "Taket är lagat."));

        String after = "?after=" + last;
        assertThat(Html.text(reader.read("/" + HERE + "/historik" + after).html()))
                .contains(", Helår 2025, bedömdes: Skiner", "Mulnar → Skiner")
                .doesNotContain("uppfyllt");
        assertThat(Html.text(reader.read("/" + HERE + "/enheter/kf" + after).html()))
                .contains("Skiner 1")
                .doesNotContain("uppfyllt");
    }

    private static SteeringModel model() {
        Scale sky = new Scale(
                Scale.QUALITY,
                new Label("Himlen", "The sky"),
                List.of(grade("FULLY", "Skiner", Colour.GREEN), grade("NOT", "Mulnar", Colour.GREY)));
        SteeringModel ready = ReadyModels.of("orebro").orElseThrow();
        return new SteeringModel(
                ready.name(),
                ready.kinds(),
                Stream.concat(ready.scales().stream(), Stream.of(sky)).toList(),
                ready.rhythms(),
                ready.texts(),
                null);
    }

    private static ScaleGrade grade(String grade, String word, Colour colour) {
        return new ScaleGrade(new Grade(grade), new Label(word, word), Shape.DISC, colour);
    }

    private static long does(Role role, Command command) {
        Act act = new Act(
                new CommandId(UUID.randomUUID().toString()),
                new Actor("test", role, null),
                Running.bean(Clock.class).instant(),
                null,
                null,
                null);
        return Running.bean(Commands.class)
                .send(new Order(HERE, act, command, null))
                .position();
    }
}
