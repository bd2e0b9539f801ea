package se.mandat.deploy;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.mandat.platform.Platform;

/** Mandat, in one of its roles: {@code mandat.role} is all, command or query. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mandat",
                        version = "v1",
                        description = App.DESCRIPTION,
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")))
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@Import({Platform.class, Sides.class})
public class App {
    static final String DESCRIPTION = """
            Planering och uppföljning: kommandon blir händelser, och frågor svarar för vilken tidpunkt som helst.
            Planning and follow-up: commands become events, and queries answer for any moment.""";

    public static void main(String[] args) {
        var _ = SpringApplication.run(App.class, args);
    }
}
