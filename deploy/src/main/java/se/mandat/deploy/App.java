package se.mandat.deploy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.mandat.platform.Platform;

/** Mandat, in one of its roles: {@code mandat.role} is all, command or query. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@Import({Platform.class, Sides.class})
public class App {
    public static void main(String[] args) {
        var _ = SpringApplication.run(App.class, args);
    }
}
