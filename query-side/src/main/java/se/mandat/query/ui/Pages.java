package se.mandat.query.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import se.mandat.platform.Session;
import se.mandat.query.appearance.Appearance;
import se.mandat.query.appearance.Appearances;
import se.mandat.query.export.FileAddresses;
import se.mandat.query.export.FileForm;
import se.mandat.query.export.Files;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.Receipts;
import se.mandat.query.history.Replays;
import se.mandat.query.moments.Moments;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Frame.Travel;

/** Puts content into the frame and renders it. */
@Component
public class Pages {
    private final TemplateEngine templates;
    private final Moments moments;
    private final Replays replays;
    private final Receipts receipts;
    private final Session session;
    private final Appearances appearances;

    Pages(
            TemplateEngine templates,
            Moments moments,
            Replays replays,
            Receipts receipts,
            Session session,
            Appearances appearances) {
        this.receipts = receipts;
        this.appearances = appearances;
        this.templates = templates;
        this.moments = moments;
        this.replays = replays;
        this.session = session;
    }

    /** A page of a municipality. */
    public View page(Visit visit, Active active, String title, String template, Object content) {
        return page(visit, active, title, template, content, HttpStatus.OK);
    }

    /** The same with another status, as a form that was refused. */
    public View page(Visit visit, Active active, String title, String template, Object content, HttpStatus status) {
        Travel travel = FileAddresses.asked(request()).isPresent() ? null : TimeTravel.from(visit, moments);
        return answered(visit.texts(), visit, active, title, travel, template, content, status);
    }

    /** A page outside every municipality. */
    public View page(Texts texts, String title, String template, Object content, HttpStatus status) {
        return answered(texts, null, Active.NONE, title, null, template, content, status);
    }

    /** The content as the file asked for, or in the frame; what went wrong is always told in the frame. */
    private View answered(
            Texts texts,
            @Nullable Visit visit,
            Active active,
            String title,
            @Nullable Travel travel,
            String template,
            Object content,
            HttpStatus status) {
        HttpServletRequest request = request();
        Optional<FileForm> file = FileAddresses.asked(request);
        if (file.isPresent() && !status.isError() && (visit != null || content instanceof Tabular)) {
            return Files.of(texts, visit, request.getRequestURI(), title, content, file.get());
        }
        Frame frame = new Frame(
                texts,
                title,
                status.isError(),
                visit,
                active,
                csrf(request),
                travel,
                visit == null ? Optional.empty() : replays.of(visit),
                visit == null ? Optional.empty() : receipts.of(visit, Visits.asked(request, "after")),
                session.person(),
                asked(request),
                content instanceof Tabular,
                Keys.areOn(request),
                visit == null ? Appearance.OWN : appearances.of(visit.municipality()));
        Map<String, Object> params = new HashMap<>(Map.of("frame", frame, "it", content));
        return (model, asking, answer) -> write(answer, template, params, texts, asking, status);
    }

    private void write(
            HttpServletResponse answer,
            String template,
            Map<String, Object> params,
            Texts texts,
            HttpServletRequest asking,
            HttpStatus status)
            throws IOException {
        StringOutput html = new StringOutput();
        templates.render(template, params, html);
        remember(asking, answer, texts);
        answer.setStatus(status.value());
        answer.setContentType("text/html;charset=UTF-8");
        answer.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void remember(HttpServletRequest asking, HttpServletResponse answer, Texts texts) {
        if (Visits.asked(asking, "lang") != null) {
            Kept.keep(answer, "lang", texts.language());
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** The address that was asked for, also where another is what answers. */
    public static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String csrf(HttpServletRequest request) {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken::getToken)
                .orElse("");
    }
}
