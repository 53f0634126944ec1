// right: signals as maps from points to values, flip and shift as operations on them
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.util.Map;

public class SparseFilter implements MaxPoolingFilter {
    @Override
    public int[] peak(double[][] x) {
        Signal.Point p = Signal.of(x).argmax();
        return new int[] {p.m(), p.n()};
    }

    @Override
    public double[][] updatedFilter(double[][] x, double y) {
        Signal image = Signal.of(x);
        Signal.Point star = image.argmax();
        double eta = 1, error = y - image.get(star);
        Signal w = Signal.delta().plus(image.map((p, v) -> Map.entry(star.minus(p), eta * error * v)));
        double[][] out = new double[2 * x.length - 1][2 * x[0].length - 1];
        for (int a = 0; a < out.length; a++)
            for (int b = 0; b < out[a].length; b++)
                out[a][b] = w.get(new Signal.Point(a - x.length + 1, b - x[0].length + 1));
        return out;
    }
}
