// wrong: forgets the square root in norm, which gradient uses; both must fail
// expect 9.6: norm=wrong gradient=wrong
// names 9.6: norm=squared
import ece417.hw3.DistanceNorm;

public class MyDistanceNorm implements DistanceNorm {
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += (a[i][j] - x[i][j]) * (a[i][j] - x[i][j]);
            }
        }
        return sum;
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
