package se.mandat.query.goal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.series.Series;
import se.mandat.query.series.Series.Point;
import se.mandat.query.ui.Bullet;
import se.mandat.query.view.Version;

/**
 * The last figure of an indicator that anybody has said, what went before what is expected.
 *
 * @param figure the figure as it was said
 */
public record Latest(Series series, Point point, Version<FigureRow> figure) {
    /** Nothing where nobody has said a number. */
    public static Optional<Latest> of(Series series) {
        return series.points().reversed().stream()
                .filter(point -> point.number().isPresent() || point.expected().isPresent())
                .findFirst()
                .map(point -> new Latest(
                        series,
                        point,
                        point.number().isPresent() && point.outcome() != null
                                ? point.outcome()
                                : Objects.requireNonNull(point.forecast())));
    }

    /** Whether it is how it is expected to go, rather than how it went. */
    public boolean isExpected() {
        return figure.row().kind() == FigureRow.Kind.FORECAST;
    }

    /** The outcome before it about the same months of a year. */
    public Optional<Point> before() {
        return series.before(point);
    }

    /** How it differs from that; nothing over a series break, and nothing where it is only expected. */
    public Optional<BigDecimal> change() {
        return before().flatMap(before -> series.change(before, point));
    }

    /** It beside its target; nothing where there is none, or it is no plain number. */
    public Optional<Bullet> bullet() {
        return figure.row().measurement().ofTotal() != null || point.target() == null
                ? Optional.empty()
                : Bullet.of(
                        figure.row().measurement().number(),
                        point.target().row(),
                        isExpected() ? null : point.expected().orElse(null));
    }
}
