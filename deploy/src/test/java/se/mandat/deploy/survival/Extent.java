package se.mandat.deploy.survival;

import java.util.Random;

/** How far the tests of this package go: a little in every build, at length with the profile {@code long}. */
final class Extent {
    private static final boolean AT_LENGTH = Boolean.getBoolean("mandat.long");

    /** What chance begins from; {@code -Dmandat.seed} makes it begin there again. */
    static final long SEED = Long.getLong("mandat.seed", System.nanoTime());

    private Extent() {}

    static int of(int little, int atLength) {
        return AT_LENGTH ? atLength : little;
    }

    static Random chance() {
        return new Random(SEED);
    }
}
