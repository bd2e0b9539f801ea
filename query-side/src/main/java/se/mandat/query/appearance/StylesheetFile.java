package se.mandat.query.appearance;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Municipality;

/**
 * A municipality's colour as a stylesheet of its own. Pages ask for it by its hash, so that it is kept for ever and changes at
 * once; asked for by another hash or none it is checked each time.
 */
@Hidden
@RestController
class StylesheetFile {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Appearances appearances;

    StylesheetFile(Appearances appearances) {
        this.appearances = appearances;
    }

    @GetMapping("/{municipality:\\d{4}}/utseende.css")
    ResponseEntity<String> file(
            @PathVariable Municipality municipality,
            @RequestParam(name = "v", required = false) @Nullable String hash) {
        return appearances
                .of(municipality)
                .stylesheet()
                .map(style -> ResponseEntity.ok()
                        .contentType(CSS)
                        .eTag("\"" + style.hash() + "\"")
                        .cacheControl(
                                style.hash().equals(hash)
                                        ? CacheControl.maxAge(A_YEAR)
                                                .cachePublic()
                                                .immutable()
                                        : CacheControl.noCache())
                        .body(style.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
