// right: four static nested classes in one file, sharing lambdas of the outer class
// expect 3.1: norm=passed gradient=passed
// expect 3.2: hiddenNodes=passed fit=passed
// expect 3.3: probability=passed lossGradient=passed
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

final class Ece417 {
    static final DoubleUnaryOperator RELU = z -> z > 0 ? z : 0;
    static final DoubleUnaryOperator STEP = z -> z > 0 ? 1 : 0;
    static final DoubleUnaryOperator SIGMOID = z -> 1 / (1 + Math.exp(-z));

    interface Entry { double at(int i, int j); }

    static double sum(int n, IntToDoubleFunction f) { return IntStream.range(0, n).mapToDouble(f).sum(); }

    static double[][] matrix(int rows, int cols, Entry e) {
        return IntStream.range(0, rows).mapToObj(i -> IntStream.range(0, cols).mapToDouble(j -> e.at(i, j)).toArray()).toArray(double[][]::new);
    }

    private Ece417() {}

    static class P1 implements FrobeniusNorm {
        @Override public double norm(double[][] a, double[][] x) {
            Entry ax = (i, j) -> sum(x.length, k -> a[i][k] * x[k][j]);
            return Math.sqrt(sum(a.length, i -> sum(x[0].length, j -> Math.pow(ax.at(i, j), 2))));
        }

        @Override public double[][] gradient(double[][] a, double[][] x) {
            double y = norm(a, x);
            Entry ata = (i, j) -> sum(a.length, k -> a[k][i] * a[k][j]);
            return matrix(x[0].length, x.length, (j, i) -> sum(x.length, k -> x[k][j] * ata.at(k, i)) / y);
        }
    }

    static class P2 implements ReluInterpolator {
        @Override public int hiddenNodes(int n) { return n - 1; }

        @Override public Network fit(double[] x, double[] y) {
            IntToDoubleFunction slope = i -> i < 0 ? 0 : (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            double[][] p = matrix(3, x.length - 1, (r, i) -> switch (r) {
                case 0 -> 1;
                case 1 -> -x[i];
                default -> slope.applyAsDouble(i) - slope.applyAsDouble(i - 1);
            });
            return new Network(p[0], p[1], p[2], y[0]);
        }
    }

    static class P3 implements BinaryClassifier {
        private static double z1(Parameters p, double[] x, int j) { return p.b1()[j] + sum(x.length, k -> p.w1()[j][k] * x[k]); }

        @Override public double probability(Parameters p, double[] x) {
            return SIGMOID.applyAsDouble(p.b2() + sum(p.w2().length, j -> p.w2()[j] * RELU.applyAsDouble(z1(p, x, j))));
        }

        @Override public double[][] lossGradient(Parameters p, double[] x, int y) {
            double e = probability(p, x) - y;
            return matrix(x.length, p.w2().length, (k, j) -> e * x[k] * p.w2()[j] * STEP.applyAsDouble(z1(p, x, j)));
        }
    }

    static class P4 implements MaxPoolingFilter {
        @Override public int[] peak(double[][] x) {
            int cols = x[0].length;
            return IntStream.range(0, x.length * cols).boxed()
                .reduce((s, t) -> x[s / cols][s % cols] >= x[t / cols][t % cols] ? s : t)
                .map(k -> new int[] {k / cols, k % cols}).get();
        }

        @Override public double[][] updatedFilter(double[][] x, double y) {
            int rows = x.length, cols = x[0].length;
            int[] p = peak(x);
            Entry image = (i, j) -> i < 0 || j < 0 || i >= rows || j >= cols ? 0 : x[i][j];
            return matrix(2 * rows - 1, 2 * cols - 1, (a, b) ->
                (a == rows - 1 && b == cols - 1 ? 1 : 0) + (y - x[p[0]][p[1]]) * image.at(p[0] - a + rows - 1, p[1] - b + cols - 1));
        }
    }
}
