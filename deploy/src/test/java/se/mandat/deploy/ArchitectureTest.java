package se.mandat.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Boundaries as allow-lists. Each rule has a planted sinner under {@code broken}, so a rule that sleeps is found. */
@DisplayName("Husets gränser")
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.mandat");
    private static final JavaClasses SINNERS = new ClassFileImporter().importPackages("se.mandat.deploy.broken");

    private static final DescribedPredicate<JavaClass> ADAPTERS =
            DescribedPredicate.describe("an adapter", ArchitectureTest::isAdapter);

    private static boolean isAdapter(JavaClass type) {
        String name = type.getName().replaceAll("\\$.*", "");
        return type.getPackageName().startsWith("se.mandat.platform")
                || name.endsWith("Aggregate")
                || name.endsWith("Projection")
                || name.endsWith("BusCommands")
                || name.endsWith("LedgerWorld")
                || name.endsWith("Side");
    }

    /** The rules by name; {@code root} is where the code they speak of lies. */
    private static Map<String, ArchRule> rules(String root) {
        return Map.of(
                "the kernel has never heard of Axon, Spring, SQL or JSON",
                classes()
                        .that()
                        .resideInAPackage(root + ".kernel..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "se.mandat.kernel..",
                                root + ".kernel..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.nio.charset..",
                                "java.io..",
                                "org.jspecify.."),
                "what others verify with needs nothing but the JDK",
                classes()
                        .that()
                        .resideInAPackage(root + ".proof..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("se.mandat.proof..", root + ".proof..", "java..", "org.jspecify.."),
                "deciders know neither clock nor chance nor logs",
                noClasses()
                        .that()
                        .resideInAPackage(
                                root
                                        + ".command.(organisation|staffing|mandates|goals|indicators|periods|followups|plans|activities|steering|missions)..")
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.util.UUID.class, "randomUUID"),
                "Axon is used by adapters only",
                noClasses()
                        .that(DescribedPredicate.not(ADAPTERS))
                        .and()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(root.equals("se.mandat") ? "se.mandat.deploy.." : "none")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.axonframework.."),
                "the sides never see each other",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".query..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("se.mandat.command.."),
                "features of the command side ask the world, not each other",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".command.followups..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "se.mandat.command.goals..",
                                "se.mandat.command.periods..",
                                "se.mandat.command.indicators..",
                                "se.mandat.command.organisation..",
                                "se.mandat.command.steering..",
                                "se.mandat.command.missions.."));
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(rules(root).get(name));
    }

    static Stream<String> names() {
        return rules("se.mandat").keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("Koden håller gränsen")
    void house_keeps(String rule) {
        rule("se.mandat", rule).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("Gränsen märker den som bryter den")
    void sinner_is_found(String rule) {
        ArchRule same = rule("se.mandat.deploy.broken", rule);
        assertThatThrownBy(() -> same.check(SINNERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken");
    }
}
