package se.mandat.query.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.organisation.OrganisationPage.Content;
import se.mandat.query.organisation.OrganisationTree.Node;

/** The organisation on a day as a table, each unit below the one above it. */
final class OrganisationSheet {
    private OrganisationSheet() {}

    private record Line(Node node, @Nullable Node above, int depth) {}

    static Sheet of(Content it) {
        List<Line> lines = new ArrayList<>();
        it.tree().roots().forEach(root -> add(root, null, 1, lines));
        return Rows.of("organisation", it.visit().texts(), lines)
                .text("unit", line -> line.node.unit().unit().value())
                .text("unitName", line -> line.node.name())
                .word("unitType", line -> line.node.unit().type())
                .whole("depth", line -> line.depth)
                .text(
                        "parent",
                        line -> line.above == null
                                ? null
                                : line.above.unit().unit().value())
                .text("parentName", line -> line.above == null ? null : line.above.name())
                .day("firstDay", line -> line.node.unit().firstDay())
                .yes("startVerified", line -> line.node.unit().startVerified())
                .day("lastDay", line -> line.node.unit().lastDay())
                .ground("", line -> it.beginning(line.node.unit()))
                .sheet();
    }

    private static void add(Node node, @Nullable Node above, int depth, List<Line> into) {
        into.add(new Line(node, above, depth));
        node.under().forEach(under -> add(under, node, depth + 1, into));
    }
}
