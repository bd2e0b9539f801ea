package se.mandat.command.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.CloseUnit;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.OrganisationCommand.MergeUnits;
import se.mandat.kernel.OrganisationCommand.MoveUnit;
import se.mandat.kernel.OrganisationCommand.RenameUnit;
import se.mandat.kernel.OrganisationCommand.SplitUnit;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** Reads {@code units.csv}. */
final class UnitRows {
    static final List<String> COLUMNS = List.of(
            "op",
            "unit",
            "type",
            "name",
            "parent",
            "from",
            "start_verified",
            "last_day",
            "into",
            "shares",
            "succession",
            "successors");

    private UnitRows() {}

    private enum Op {
        ESTABLISH,
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        CLOSE
    }

    static OrganisationCommand command(Row row) {
        return switch (row.as("op", Row.word(Op.class))) {
            case ESTABLISH ->
                new EstablishUnit(
                        unit(row),
                        row.as("type", Row.word(UnitType.class)),
                        row.text("name"),
                        row.optionally("parent", UnitId::new),
                        from(row),
                        row.flag("start_verified"));
            case RENAME -> new RenameUnit(unit(row), row.text("name"), from(row));
            case MOVE -> new MoveUnit(unit(row), row.as("parent", UnitId::new), from(row));
            case MERGE -> new MergeUnits(row.list("unit", UnitId::new), row.as("into", UnitId::new), from(row));
            case SPLIT -> new SplitUnit(unit(row), shares(row), from(row));
            case CLOSE ->
                new CloseUnit(
                        unit(row),
                        row.as("last_day", Row::date),
                        row.as("succession", Row.word(Succession.class)),
                        row.list("successors", UnitId::new));
        };
    }

    private static UnitId unit(Row row) {
        return row.as("unit", UnitId::new);
    }

    private static LocalDate from(Row row) {
        return row.as("from", Row::date);
    }

    private static List<Share> shares(Row row) {
        List<UnitId> units = row.list("into", UnitId::new);
        List<BigDecimal> percents = row.list("shares", Row::number);
        if (!percents.isEmpty() && percents.size() != units.size()) {
            throw new Rejected(OrganisationRule.SHARES_NOT_WHOLE).at("shares");
        }
        return IntStream.range(0, units.size())
                .mapToObj(i -> new Share(units.get(i), percent(percents, i)))
                .toList();
    }

    private static @Nullable BigDecimal percent(List<BigDecimal> percents, int index) {
        return percents.isEmpty() ? null : percents.get(index);
    }
}
