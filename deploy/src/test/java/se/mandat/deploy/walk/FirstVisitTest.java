package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;

@DisplayName("Ett första besök")
class FirstVisitTest {
    private static final int MOST = 150_000;

    @Test
    @DisplayName("hämtar högst 150 kB: sidan, utseendet, skripten och ikonen")
    void little_is_fetched() {
        try (Window window = new Window(Running::url)) {
            Page page = window.page("");
            List<Response> answers = new ArrayList<>();
            page.onResponse(answers::add);
            var _ = page.navigate(Running.url("/"));
            int icon = page.request()
                    .get(Running.url(page.locator("link[rel=icon]").getAttribute("href")))
                    .body()
                    .length;
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int fetched = List.copyOf(answers).stream()
                    .mapToInt(answer -> answer.body().length)
                    .sum();
            assertThat(answers).extracting(Response::url).hasSizeGreaterThanOrEqualTo(4);
            assertThat(fetched + icon)
                    .as(
                            "bytes of %s and the icon",
                            answers.stream().map(Response::url).toList())
                    .isLessThanOrEqualTo(MOST);
        }
    }
}
