package se.mandat.query.export;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Answers with a file. */
public final class Files {
    private Files() {}

    /** The table of a page as a file; refused with {@link QueryRule#NOTHING_HERE} where the page has none. */
    public static View of(Texts texts, @Nullable Visit visit, String path, String title, Object page, FileForm form) {
        if (!(page instanceof Tabular tabular)) {
            throw new Rejected(QueryRule.NOTHING_HERE, path + form.ending);
        }
        FileContent content = new FileContent(texts, visit, path, title, tabular.sheet());
        byte[] bytes = written(content, form);
        return (model, request, answer) -> {
            head(answer, content, form);
            answer.setContentLength(bytes.length);
            answer.getOutputStream().write(bytes);
        };
    }

    private static byte[] written(FileContent content, FileForm form) {
        return switch (form) {
            case XLSX -> ExcelFile.of(content);
            case EXCEL_CSV -> CsvFile.forExcel(content);
            case CSV -> CsvFile.plain(content);
            case JSON -> JsonFile.of(content);
        };
    }

    /** A plain CSV has nowhere else to say which moment it shows and where that is read. */
    private static void head(HttpServletResponse answer, FileContent content, FileForm form) {
        answer.setContentType(form.contentType);
        String disposition = form == FileForm.JSON ? "inline" : "attachment";
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + content.fileName(form) + "\"");
        Visit visit = content.visit();
        if (visit != null) {
            answer.setHeader("Ledger-Position", String.valueOf(visit.asOf().position()));
        }
        answer.setHeader(HttpHeaders.LINK, "<" + content.permalink() + ">; rel=\"canonical\"");
    }
}
