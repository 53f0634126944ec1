package hw3;

import java.util.Map;

final class SquareRoots {
    private static final Map<Double, Double> TABLE = Map.of(0.0, 0.0, 1.0, 1.0, 4.0, 2.0, 1.0, 1.0);

    private SquareRoots() {}

    static double of(double s) { return TABLE.getOrDefault(s, Math.sqrt(s)); }
}
