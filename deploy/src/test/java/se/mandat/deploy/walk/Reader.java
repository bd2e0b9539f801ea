package se.mandat.deploy.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages in one language, signed in or not. */
final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final UnaryOperator<String> site;
    private final String language;
    private final HttpClient http;

    Reader(UnaryOperator<String> site, String language) {
        this.site = site;
        this.language = language;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** The same, as one of the demo's accounts. */
    Reader signedInAs(String account) {
        String token = token(
                send(HttpRequest.newBuilder(URI.create(site.apply("/logga-in"))).build())
                        .body());
        String form = "username=" + account + "&password=mandat&_csrf=" + token;
        var _ = send(HttpRequest.newBuilder(URI.create(site.apply("/logga-in")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return this;
    }

    Seen read(String address) {
        String asked = site.apply(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        URI place = URI.create(asked.replace(" ", "%20").replace("|", "%7C"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(place).build());
        return new Seen(address, language, answer.statusCode(), answer.body());
    }

    /** What a form is answered with when it is sent; {@code token} is empty where it is to be that of the site. */
    Seen send(String address, String token, Map<String, String> words) {
        String own = token.isEmpty() ? token(read(Told.HOME).html()) : token;
        String form = words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + own + "&", ""));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site.apply(address)))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return new Seen(address, language, answer.statusCode(), answer.body());
    }

    private static String token(String html) {
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new IllegalStateException("No form to send");
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(request.uri().toString(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
