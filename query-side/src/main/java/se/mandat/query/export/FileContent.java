package se.mandat.query.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** A table together with what a reader must know of it wherever the file ends up. */
record FileContent(Visit visit, String title, Sheet sheet) {
    Texts texts() {
        return visit.texts();
    }

    /** The page at the moment shown, for ever. */
    String permalink() {
        String address = visit.here(visit.asOf().position());
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + address;
    }

    /** What it is, whose, as of when and where it is read, each under its heading. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(texts().get("sheet.about.title"), title);
        about.put(
                texts().get("sheet.about.municipality"), visit.municipalityName() + " (" + visit.municipality() + ")");
        about.put(texts().get("sheet.about.asOf"), texts().date(visit.asOf().day()));
        about.put(texts().get("sheet.about.event"), String.valueOf(visit.asOf().position()));
        about.put(texts().get("sheet.about.permalink"), permalink());
        about.put(texts().get("sheet.about.source"), texts().get("sheet.about.source.text", visit.municipalityName()));
        return about;
    }

    /** What a column is called. */
    String heading(String column) {
        return texts().get("sheet.column." + column);
    }

    /** What the file is called: the page, and the day it shows. */
    String fileName(FileForm form) {
        return visit.path().substring(1).replace('/', '-') + "-" + visit.asOf().day() + form.ending;
    }
}
