package se.mandat.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Everything measured: what counts, and what was dropped because others took too much of the machine. */
record Results(List<Sample> samples, List<Sample> dropped) {
    /** The middle one of the rounds; none if it was not measured, or never quietly enough. */
    OptionalDouble median(String contender, int writers, long stored, ToDoubleFunction<Sample> figure) {
        double[] values = samples.stream()
                .filter(sample -> sample.contender().equals(contender)
                        && sample.writers() == writers
                        && sample.stored() == stored)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = values.length / 2;
        return OptionalDouble.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
    }

    /** The same, of the tables everyone begins with. */
    OptionalDouble median(String contender, int writers, ToDoubleFunction<Sample> figure) {
        return median(contender, writers, (long) History.STREAMS * History.EVENTS, figure);
    }
}
