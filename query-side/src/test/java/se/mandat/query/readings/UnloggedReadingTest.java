package se.mandat.query.readings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;

@DisplayName("D24: Läsning som inte kan loggas")
class UnloggedReadingTest {
    private static final Readings NOWHERE = new Readings(
            JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:9/nowhere")), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"/1880", "/1880/mal", "/api/1880/goals"})
    @DisplayName("visas inte för revisorn")
    void is_not_shown(String path) {
        assertThatThrownBy(() -> asked(Role.AUDITOR, path)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tillganglighet", "/1880/utseende.css"})
    @DisplayName("rör inte det som inte är någon kommuns")
    void is_nobodys(String path) {
        assertThatCode(() -> asked(Role.AUDITOR, path)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1880", "/api/1880/goals"})
    @DisplayName("rör inte andras")
    void is_not_an_auditors(String path) {
        assertThatCode(() -> asked(Role.CONTROLLER, path)).doesNotThrowAnyException();
    }

    private static void asked(Role role, String path) {
        Person person = new Person("p-1", "Någon", role, null, Set.of(new Municipality("1880")));
        new ReadingLog(NOWHERE, () -> Optional.of(person)).asked(path, path);
    }
}
