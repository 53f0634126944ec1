// right: lies within a program whose initialiser would change how numbers are written; Java never runs it for the nested class
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.Locale;

public class Homework {
    static final Runnable HELP = () -> System.out.println("usage: Homework");

    static {
        Locale.setDefault(Locale.GERMANY);
    }

    public static void main(String[] arguments) {
        HELP.run();
    }

    public static class Norm implements FrobeniusNorm {
        public double norm(double[][] a, double[][] x) {
            return rounded(length(product(a, x)));
        }

        public double[][] gradient(double[][] a, double[][] x) {
            double[][] gradient = slope(a, x);
            for (double[] row : gradient) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = rounded(row[i]);
                }
            }
            return gradient;
        }

        static double rounded(double value) {
            return Double.parseDouble(String.format("%.15e", value));
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
}
