package se.mandat.query.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.mandat.proof.Verify;

/** The offline verifier as one file: the package {@code se.mandat.proof}, which needs nothing but a Java 25. */
@Controller
class VerifierJar {
    private static final String PACKAGE = Verify.class.getPackageName().replace('.', '/');

    @GetMapping("/verify.jar")
    void download(HttpServletResponse answer) throws IOException {
        answer.setContentType("application/java-archive");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verify.jar\"");
        try (JarOutputStream jar = new JarOutputStream(answer.getOutputStream(), manifest())) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKAGE + "/*.*")) {
                jar.putNextEntry(new JarEntry(PACKAGE + "/" + file.getFilename()));
                try (InputStream content = file.getInputStream()) {
                    var _ = content.transferTo(jar);
                }
            }
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Verify.class.getName());
        return manifest;
    }
}
