package se.mandat.query.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.query.view.Build;

/** The views over HTTP, for administrators. */
@RestController
@RequestMapping("/api/views")
class ViewsResource {
    private final Operation operation;

    ViewsResource(Operation operation) {
        this.operation = operation;
    }

    /** What to build: all views, where none is named. */
    record NewBuild(Build.Kind kind, @Nullable List<String> views) {}

    @GetMapping
    ViewsStatus status() {
        return operation.status();
    }

    @PostMapping("/builds")
    ResponseEntity<Build> begin(@RequestBody NewBuild body) {
        List<String> views = body.views() == null ? List.of() : body.views();
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(operation.begin(body.kind(), views));
    }

    @DeleteMapping("/builds")
    ResponseEntity<Void> stop() {
        operation.stop();
        return ResponseEntity.noContent().build();
    }
}
