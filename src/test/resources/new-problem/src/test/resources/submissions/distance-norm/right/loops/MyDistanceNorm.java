// right: adds squares up in a loop
// expect 9.6: norm=passed gradient=passed
import ece417.hw3.DistanceNorm;

public class MyDistanceNorm implements DistanceNorm {
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += (a[i][j] - x[i][j]) * (a[i][j] - x[i][j]);
            }
        }
        return Math.sqrt(sum);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] slopes = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                slopes[j][i] = (x[i][j] - a[i][j]) / norm(a, x);
            }
        }
        return slopes;
    }
}
