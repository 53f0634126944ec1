import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A two-dimensional signal of finite support, zero elsewhere. */
class Signal {
    record Point(int m, int n) {
        Point minus(Point o) { return new Point(m - o.m, n - o.n); }
    }

    private final Map<Point, Double> samples = new HashMap<>();

    static Signal delta() { return new Signal().add(new Point(0, 0), 1.0); }

    static Signal of(double[][] x) {
        Signal s = new Signal();
        for (int m = 0; m < x.length; m++) for (int n = 0; n < x[m].length; n++) s.samples.put(new Point(m, n), x[m][n]);
        return s;
    }

    double get(Point p) { return samples.getOrDefault(p, 0.0); }

    Signal add(Point p, double v) { samples.merge(p, v, Double::sum); return this; }

    Point argmax() {
        return samples.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    }

    /** Sum of both signals. */
    Signal plus(Signal o) { o.samples.forEach(this::add); return this; }

    Signal map(BiFunction<Point, Double, Map.Entry<Point, Double>> f) {
        Signal s = new Signal();
        samples.forEach((p, v) -> { var e = f.apply(p, v); s.add(e.getKey(), e.getValue()); });
        return s;
    }
}
