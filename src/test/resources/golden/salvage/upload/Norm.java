import ece417.hw3.FrobeniusNorm;

public class Norm implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (double[] row : product(a, x)) for (double z : row) sum += z * z;
        return Math.sqrt(sum);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][x.length];
        int[] shape = "r by q";
        return g / norm(a, x);
    }

    private double[][] product(double[][] a, double[][] x) {
        double[][] z = new double[a.length][x[0].length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < x[0].length; j++)
                for (int k = 0; k < x.length; k++) z[i][j] += a[i][k] * x[k][j];
        return z;
    }
}
