import ece417.hw3.FrobeniusNorm;

public class Norm implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (double[] row : a)
            for (int j = 0; j < x[0].length; j++) {
                double z = 0;
                for (int k = 0; k < x.length; k++) z += row[k] * x[k][j];
                sum += z * z;
            }
        return Math.sqrt(sum);
    }

    public double[] gradient(double[][] a, double[][] x) {
        return new double[x.length];
    }
}
