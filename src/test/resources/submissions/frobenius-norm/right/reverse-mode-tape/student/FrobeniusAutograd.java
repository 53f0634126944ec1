// right: reverse-mode automatic differentiation with a graph class in a second package
// expect 3.1: norm=passed gradient=passed
package student;

import autograd.Var;
import ece417.hw3.FrobeniusNorm;

public class FrobeniusAutograd implements FrobeniusNorm {
    @Override
    public double norm(double[][] a, double[][] x) {
        return build(a, leaves(x)).value;
    }

    @Override
    public double[][] gradient(double[][] a, double[][] x) {
        Var[][] vars = leaves(x);
        build(a, vars).backward();
        double[][] out = new double[x[0].length][x.length];
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[0].length; j++)
                out[j][i] = vars[i][j].grad;
        return out;
    }

    private static Var[][] leaves(double[][] x) {
        Var[][] v = new Var[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) v[i][j] = new Var(x[i][j]);
        return v;
    }

    private static Var build(double[][] a, Var[][] x) {
        Var total = new Var(0);
        for (double[] row : a) {
            for (int j = 0; j < x[0].length; j++) {
                Var z = x[0][j].mul(row[0]);
                for (int k = 1; k < x.length; k++) z = z.add(x[k][j].mul(row[k]));
                total = total.add(z.mul(z));
            }
        }
        return total.sqrt();
    }
}
