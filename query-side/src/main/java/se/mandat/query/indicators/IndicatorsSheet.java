package se.mandat.query.indicators;

import java.util.stream.Collectors;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.indicators.IndicatorsPage.Content;
import se.mandat.query.ui.Texts;

/** The table of indicators. */
final class IndicatorsSheet {
    private IndicatorsSheet() {}

    static Sheet of(Content it) {
        Texts texts = it.visit().texts();
        return Rows.of("indicators", texts, it.lines())
                .text("indicator", line -> line.indicator().indicator().value())
                .text("title", line -> line.indicator().definition().title())
                .text("unitOfMeasure", line -> line.indicator().definition().unitOfMeasure())
                .word("direction", line -> line.indicator().definition().direction())
                .word("origin", line -> line.indicator().definition().source())
                .text("koladaId", line -> line.indicator().definition().koladaId())
                .text("owner", line -> {
                    var following = line.indicator().following();
                    return following == null || following.owner() == null
                            ? null
                            : following.owner().value();
                })
                .text("ownerName", line -> {
                    var following = line.indicator().following();
                    return following == null || following.owner() == null
                            ? null
                            : it.names().unit(following.owner());
                })
                .word("frequency", line -> {
                    var following = line.indicator().following();
                    return following == null ? null : following.frequency();
                })
                .yes("complete", line -> line.lacking().isEmpty())
                .text(
                        "lacking",
                        line -> line.lacking().stream().map(texts::word).collect(Collectors.joining(", ")))
                .whole("breaks", line -> line.indicator().breaks().size())
                .day("endedOn", line -> line.indicator().endedOn())
                .sheet();
    }
}
