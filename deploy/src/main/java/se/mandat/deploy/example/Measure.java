package se.mandat.deploy.example;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;

/** What is measured in the example: counts that are summed, a share that is weighted, and what is not put together. */
enum Measure {
    CHILDREN("barn", "Inskrivna barn och elever", "antal", Direction.NEITHER, Aggregation.SUM, 60, 340),
    CONTENT("nojdhet", "Nöjda vårdnadshavare", "%", Direction.HIGHER, Aggregation.WEIGHTED_MEAN, 62, 95),
    RESULTS("malnivaer", "Elever som når målen", "%", Direction.HIGHER, Aggregation.NONE, 55, 96),
    CARED("brukare", "Personer med insatser", "antal", Direction.NEITHER, Aggregation.SUM, 20, 210),
    VISITS("besok", "Besök", "antal", Direction.HIGHER, Aggregation.SUM, 8000, 92000),
    ABSENCE("sjukfranvaro", "Sjukfrånvaro", "%", Direction.LOWER, Aggregation.NONE, 3, 11),
    RESULT("resultat", "Årets resultat", "mnkr", Direction.HIGHER, Aggregation.NONE, -9, 31);

    private final String key;
    private final String title;
    private final String unit;
    private final Direction direction;
    private final Aggregation aggregation;
    final int low;
    final int high;

    Measure(String key, String title, String unit, Direction direction, Aggregation aggregation, int low, int high) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.direction = direction;
        this.aggregation = aggregation;
        this.low = low;
        this.high = high;
    }

    IndicatorId id() {
        return new IndicatorId(key);
    }

    Definition definition() {
        return definition(title, null);
    }

    /** The same, measured in another way. */
    Definition definition(String otherTitle, @Nullable String description) {
        return new Definition(
                otherTitle,
                unit,
                direction,
                aggregation == Aggregation.SUM,
                this == RESULTS ? IndicatorSource.IMPORT : IndicatorSource.MANUAL,
                null,
                description,
                aggregation,
                aggregation == Aggregation.WEIGHTED_MEAN ? CHILDREN.id() : null);
    }

    /** Whether it is counted in whole numbers. */
    boolean isCount() {
        return aggregation == Aggregation.SUM;
    }
}
