package se.mandat.deploy.example;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import se.mandat.deploy.example.Conduct.Planted;
import se.mandat.query.signals.SignalKind;

/** The luck of the telling, the same for the same seed, and what goes wrong by it. */
record Chance(SplittableRandom luck, Conduct conduct) {
    /** Luck of its own for another part of the telling. */
    Chance split() {
        return new Chance(luck.split(), conduct);
    }

    int nextInt(int bound) {
        return luck.nextInt(bound);
    }

    double nextDouble() {
        return luck.nextDouble();
    }

    boolean nextBoolean() {
        return luck.nextBoolean();
    }

    /** Whether something goes wrong at a place in a year; {@code byChance} is asked where people behave as people do. */
    boolean slips(SignalKind slip, Object where, int year, BooleanSupplier byChance) {
        return conduct.happens(new Planted(year, slip, where.toString()), byChance);
    }

    /** Whether something goes wrong that never does by itself. */
    boolean slips(SignalKind slip, Object where, int year) {
        return slips(slip, where, year, () -> false);
    }
}
