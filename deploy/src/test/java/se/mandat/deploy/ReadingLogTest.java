package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("D24: Revisorns läsning loggas")
class ReadingLogTest {
    private final JdbcClient jdbc = JdbcClient.create(Running.bean(DataSource.class));
    private final String mark = "?q=" + UUID.randomUUID();

    @Test
    @DisplayName("varje fråga är en rad: sidor och API, HEAD också, även det som inte finns")
    void every_question() {
        ask("GET", "revisor", "/api/1880/goals" + mark);
        ask("HEAD", "revisor", "/api/1880/goals" + mark);
        assertThat(ask("GET", "revisor", "/api/1880/goals/finns-inte" + mark).statusCode())
                .isEqualTo(404);
        assertThat(logged())
                .containsExactly(
                        "/api/1880/goals" + mark, "/api/1880/goals" + mark, "/api/1880/goals/finns-inte" + mark);
    }

    @Test
    @DisplayName("andras läsning loggas inte")
    void nobody_elses() {
        ask("GET", "controller", "/api/1880/goals" + mark);
        assertThat(logged()).isEmpty();
    }

    @Test
    @DisplayName("bara revisorn själv ser den, som en sida och en fil")
    void only_the_auditor_sees_it() {
        try (Browser browser = new Browser()) {
            browser.open("/1880/revision/lasning");
            assertThat(browser.page().url()).contains("/logga-in");
            browser.signIn("revisor");
            browser.open("/1880/mal?lang=sv&" + mark.substring(1));
            browser.page().locator("footer a:has-text('Min läsning')").click();
            assertThat(browser.page().locator("main table").innerText())
                    .contains("/1880/mal?lang=sv&" + mark.substring(1));
            browser.mustBeSound("an auditor's own reading");
            browser.shoot("readings");
            String file = browser.page()
                    .request()
                    .get(Running.url("/1880/revision/lasning.csv"))
                    .text();
            assertThat(file).contains("/1880/mal?lang=sv&" + mark.substring(1));
        }
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            assertThat(browser.page()
                            .request()
                            .get(Running.url("/1880/revision/lasning"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.reading set address = ''", "delete from audit.reading", "truncate audit.reading"})
    @DisplayName("den går inte att ändra, av programmet eller av den som äger den")
    void is_only_added_to(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        EmbeddedDatabase database = Running.bean(EmbeddedDatabase.class);
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(database.url(EmbeddedDatabase.Role.OWNER)));
        assertThatThrownBy(() -> owner.sql(sql).update()).hasMessageContaining("only added to");
    }

    private List<String> logged() {
        return jdbc.sql("select address from audit.reading where address like ? order by number")
                .param("%" + mark)
                .query(String.class)
                .list();
    }

    private static HttpResponse<String> ask(String method, String account, String path) {
        return Running.send(HttpRequest.newBuilder(URI.create(Running.url(path)))
                .header("Authorization", "Bearer demo-" + account)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }
}
