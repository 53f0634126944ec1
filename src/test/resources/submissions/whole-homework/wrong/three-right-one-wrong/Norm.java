import ece417.hw3.FrobeniusNorm;

public class Norm implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) s += Math.pow(Tools.dot(row, Tools.column(x, j)), 2);
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++)
            for (double[] row : a) {
                double z = Tools.dot(row, Tools.column(x, j)) / y;
                for (int i = 0; i < row.length; i++) g[j][i] += z * row[i];
            }
        return g;
    }
}
