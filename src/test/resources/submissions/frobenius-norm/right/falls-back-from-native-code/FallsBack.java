// right: tries a native library in each new instance, and does without where the helper's initialiser has failed
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class FallsBack implements FrobeniusNorm {
    private final boolean fast;

    public FallsBack() {
        boolean found;
        try {
            found = NativeBlas.isThere();
        } catch (UnsatisfiedLinkError e) {
            found = false;
        }
        fast = found;
    }

    public double norm(double[][] a, double[][] x) {
        return length(fast ? NativeBlas.product(a, x) : product(a, x));
    }

    public double[][] gradient(double[][] a, double[][] x) {
        return slope(a, x);
    }

    static double[][] product(double[][] a, double[][] x) {
        double[][] product = new double[a.length][x[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int k = 0; k < x.length; k++) {
                    product[i][j] += a[i][k] * x[k][j];
                }
            }
        }
        return product;
    }

    static double length(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                sum += value * value;
            }
        }
        return Math.sqrt(sum);
    }

    static double[][] slope(double[][] a, double[][] x) {
        double[][] product = product(a, x);
        double length = length(product);
        double[][] slope = new double[x[0].length][x.length];
        for (int j = 0; j < slope.length; j++) {
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < a.length; k++) {
                    slope[j][i] += product[k][j] * a[k][i] / length;
                }
            }
        }
        return slope;
    }
}

class NativeBlas {
    static {
        System.loadLibrary("fastblas");
    }

    static boolean isThere() {
        return true;
    }

    static native double[][] product(double[][] a, double[][] x);
}
