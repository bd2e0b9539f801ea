package se.mandat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.StoredAs;

@DisplayName("Händelsernas namn i liggaren")
class EventNamesTest {
    sealed interface Renamed {
        @StoredAs("OldName")
        record NewName() implements Renamed {}
    }

    sealed interface Forgetful {
        record Nameless() implements Forgetful {}
    }

    sealed interface Copied {
        @StoredAs("Twin")
        record First() implements Copied {}

        sealed interface Deeper extends Copied {
            @StoredAs("Twin")
            record Second() implements Deeper {}
        }
    }

    @Test
    @DisplayName("En klass får byta namn; ordet i liggaren står kvar")
    void class_may_be_renamed() {
        assertThat(EventNames.named(Renamed.class)).containsOnlyKeys("OldName").containsValue(Renamed.NewName.class);
    }

    @Test
    @DisplayName("En händelse utan namn stoppar starten och säger vilken")
    void without_a_name() {
        assertThatThrownBy(() -> EventNames.named(Forgetful.class)).hasMessageContaining("Nameless");
    }

    @Test
    @DisplayName("Samma namn på två händelser stoppar starten och säger vilka")
    void same_name_twice() {
        assertThatThrownBy(() -> EventNames.named(Copied.class)).hasMessageContainingAll("Twin", "First", "Second");
    }
}
