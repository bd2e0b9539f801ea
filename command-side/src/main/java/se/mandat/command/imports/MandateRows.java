package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.AdoptArea;
import se.mandat.kernel.MandateCommand.AmendArea;
import se.mandat.kernel.MandateCommand.EndArea;
import se.mandat.kernel.MandateCommand.OpenMandate;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;

/** Reads {@code mandates.csv} and {@code areas.csv}. */
final class MandateRows {
    static final List<String> MANDATE_COLUMNS = List.of("mandate", "title", "from", "to");
    static final List<String> AREA_COLUMNS = List.of("op", "area", "title", "from", "to", "last_day");

    private MandateRows() {}

    private enum Op {
        ADOPT,
        AMEND,
        END
    }

    static MandateCommand mandate(Row row) {
        return new OpenMandate(
                row.as("mandate", MandateId::new),
                row.text("title"),
                row.as("from", Row::date),
                row.as("to", Row::date));
    }

    static MandateCommand area(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        AreaId area = row.as("area", AreaId::new);
        return switch (op) {
            case ADOPT ->
                new AdoptArea(area, row.text("title"), row.as("from", Row::date), row.optionally("to", Row::date));
            case AMEND -> new AmendArea(area, row.text("title"), row.as("from", Row::date));
            case END -> new EndArea(area, row.as("last_day", Row::date));
        };
    }
}
