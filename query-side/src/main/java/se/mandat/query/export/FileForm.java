package se.mandat.query.export;

import java.util.Arrays;
import java.util.Optional;
import se.mandat.query.ui.Frame;
import se.mandat.query.ui.Visit;

/** The forms a page can be had in as a file. Which one is said by the address, never guessed. */
public enum FileForm {
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** As a Swedish Excel opens it: byte order mark, semicolons, decimal commas, words. */
    EXCEL_CSV(".csv", "text/csv;charset=UTF-8"),
    /** As programs read it: RFC 4180, decimal points, codes. */
    CSV(".csv", "text/csv;charset=UTF-8"),
    JSON(".json", "application/json");

    private static final String EXCEL = "excel";

    final String ending;
    final String contentType;

    FileForm(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The form an ending asks for; {@code format=excel} asks for a CSV as Excel opens it. */
    static Optional<FileForm> of(String ending, boolean excel) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .filter(form -> form != (excel ? CSV : EXCEL_CSV))
                .findFirst();
    }

    static boolean isExcel(String format) {
        return EXCEL.equals(format);
    }

    /** Where a page is had in this form, as of the moment shown. */
    public String address(Frame frame) {
        Visit visit = frame.visit();
        String query = visit == null || visit.query().isEmpty() ? "" : "?" + visit.query();
        String address = frame.path() + ending + query;
        String formed = this == EXCEL_CSV ? Visit.with(address, "format", EXCEL) : address;
        return visit == null || visit.asOf().now()
                ? formed
                : Visit.with(formed, "asOf", visit.asOf().asked());
    }
}
