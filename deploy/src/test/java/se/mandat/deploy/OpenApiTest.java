package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beskrivningen av gränssnittet")
class OpenApiTest {
    private static final Path CHECKED_IN = Path.of("src/test/resources/api/openapi.yaml");

    @Test
    @DisplayName("är den som är incheckad; -Dopenapi.write=true skriver om den")
    void served_description_is_the_checked_in_one() throws IOException {
        String served = Running.send(HttpRequest.newBuilder(URI.create(Running.url("/api-docs.yaml")))
                        .build())
                .body()
                .replaceAll("localhost:\\d+", "localhost");
        if (Boolean.getBoolean("openapi.write")) {
            var _ = Files.createDirectories(CHECKED_IN.getParent());
            var _ = Files.writeString(CHECKED_IN, served);
        }
        assertThat(served).isEqualTo(Files.readString(CHECKED_IN));
    }
}
