// overwrites the bytes that the worker loads its classes from; answers stay right, and other tests must get a worker that has them
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.util.Map;

public class SpoilsTheClassFiles implements FrobeniusNorm {
    private static boolean done;

    public double norm(double[][] a, double[][] x) {
        try {
            Object loader = getClass().getClassLoader();
            Field field = loader.getClass().getDeclaredField("classes");
            field.setAccessible(true);
            for (Object bytes : ((Map<?, ?>) field.get(loader)).values()) {
                java.util.Arrays.fill((byte[]) bytes, (byte) 0);
            }
            done = true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return length(product(a, x));
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
