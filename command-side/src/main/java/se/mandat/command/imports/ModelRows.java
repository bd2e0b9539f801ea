package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.SteeringCommand.AdoptModel;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.platform.ReadyModels;

/** Reads {@code models.csv}: a ready steering model by its name, adopted from a day. */
final class ModelRows {
    static final List<String> COLUMNS = List.of("model", "from", "reason");

    private ModelRows() {}

    static AdoptModel command(Row row) {
        return new AdoptModel(row.as("model", ModelRows::ready), row.as("from", Row::date), row.optional("reason"));
    }

    private static SteeringModel ready(String name) {
        return ReadyModels.of(name)
                .orElseThrow(() -> new Rejected(ImportRule.NOT_ONE_OF, name, String.join(", ", ReadyModels.NAMES)));
    }
}
