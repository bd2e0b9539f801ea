package se.mandat.query.overview;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.overview.OverviewPage.Content;
import se.mandat.query.overview.OverviewPage.Tile;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Texts;
import se.mandat.query.view.Version;

/** The first page as a table: how the goals stand together, the key figures, and the areas with how many goals are met. */
final class OverviewSheet {
    private OverviewSheet() {}

    /** Goals together, a key figure or an area: one of the three. */
    private record Line(
            @Nullable Version<JudgementRow> group,
            @Nullable Tile tile,
            @Nullable Sentence area) {
        String kind() {
            if (group != null) {
                return "GROUP";
            }
            return tile == null ? "AREA" : tile.figure().row().kind().name();
        }

        @Nullable
        JudgementRow judged() {
            return group == null ? null : group.row();
        }

        @Nullable
        Measurement said() {
            if (tile != null) {
                return tile.figure().row().measurement();
            }
            JudgementRow judged = judged();
            if (judged != null) {
                return judged.met() == null || judged.ofTotal() == null ? null : of(judged.met(), judged.ofTotal());
            }
            return area == null || area.now().judged() == 0
                    ? null
                    : of(area.now().met(), area.now().judged());
        }

        private static Measurement of(int met, int total) {
            return new Measurement(BigDecimal.valueOf(met), BigDecimal.valueOf(total), null);
        }

        String subject() {
            if (group != null) {
                return group.row().subject();
            }
            return tile != null
                    ? tile.figure().row().indicator().value()
                    : area == null || area.page() == null ? "" : area.page();
        }

        @Nullable
        String title(Content it) {
            if (group != null) {
                return group.row().title();
            }
            return tile != null
                    ? it.names().indicator(tile.figure().row().indicator())
                    : area == null ? null : area.title();
        }

        @Nullable
        Long position() {
            if (group != null) {
                return group.position();
            }
            return tile == null ? null : Long.valueOf(tile.figure().position());
        }
    }

    static Sheet of(Content it) {
        Texts texts = it.visit().texts();
        Marks marks = new Marks(it.visit());
        return Rows.of("overview", texts, lines(it).toList())
                .code("kind", line -> new Cell.Code(line.kind(), texts.get("sheet.kind." + line.kind())))
                .text("subject", Line::subject)
                .text("title", line -> line.title(it))
                .text("about", line -> it.year() == null ? null : it.year().value())
                .figure("value", Line::said)
                .text(
                        "unitOfMeasure",
                        line -> line.tile == null
                                ? null
                                : it.names()
                                        .unitOfMeasure(line.tile.figure().row().indicator()))
                .code("grade", line -> grade(marks, line.judged()))
                .yes(
                        "expected",
                        line -> line.judged() == null ? null : line.judged().expected())
                .number(
                        "target",
                        line -> line.tile == null || line.tile.target() == null
                                ? null
                                : line.tile.target().level())
                .word(
                        "comparison",
                        line -> line.tile == null || line.tile.target() == null
                                ? null
                                : line.tile.target().comparison())
                .figure(
                        "forecast",
                        line -> line.tile == null || line.tile.forecast() == null
                                ? null
                                : line.tile.forecast().measurement())
                .whole("goalsSet", line -> line.area == null ? null : line.area.goals())
                .ground("", line -> line.position() == null ? null : it.event(line.position()))
                .sheet();
    }

    private static Cell.@Nullable Code grade(Marks marks, @Nullable JudgementRow judged) {
        return judged == null || judged.grade() == null
                ? null
                : new Cell.Code(judged.grade().value(), marks.word(judged));
    }

    private static Stream<Line> lines(Content it) {
        Stream<Line> groups = it.groups().stream().map(group -> new Line(group, null, null));
        Stream<Line> tiles = it.tiles().stream().map(tile -> new Line(null, tile, null));
        Stream<Line> areas = it.sentences().stream().map(area -> new Line(null, null, area));
        return Stream.concat(Stream.concat(groups, tiles), areas);
    }
}
