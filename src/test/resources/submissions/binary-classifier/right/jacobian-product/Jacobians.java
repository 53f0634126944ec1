// right: product of explicit Jacobian matrices, the diagonal matrix ReLU'(z1) written out
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.*;
import static java.lang.Math.*;

public class Jacobians implements BinaryClassifier {
    interface Matrices {
        static double[][] times(double[][]... factors) {
            double[][] product = factors[0];
            for (int f = 1; f < factors.length; f++) {
                double[][] l = product, r = factors[f];
                product = new double[l.length][r[0].length];
                for (int i = 0; i < l.length; i++)
                    for (int j = 0; j < r[0].length; j++)
                        for (int k = 0; k < r.length; k++) product[i][j] += l[i][k] * r[k][j];
            }
            return product;
        }

        static double[][] column(double[] v) {
            double[][] c = new double[v.length][1];
            for (int i = 0; i < v.length; i++) c[i][0] = v[i];
            return c;
        }
    }

    private double[][] z1(Parameters p, double[] x) {
        double[][] z = Matrices.times(p.w1(), Matrices.column(x));
        for (int i = 0; i < z.length; i++) z[i][0] += p.b1()[i];
        return z;
    }

    private double z2(Parameters p, double[][] z1) {
        double[][] a1 = new double[z1.length][1];
        for (int i = 0; i < a1.length; i++) a1[i][0] = max(z1[i][0], 0);
        return Matrices.times(new double[][] {p.w2()}, a1)[0][0] + p.b2();
    }

    public double probability(Parameters p, double[] x) {
        return 1.0 / (1.0 + exp(-z2(p, z1(p, x))));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] z1 = z1(p, x);
        double g = 1.0 / (1.0 + exp(-z2(p, z1)));
        double[][] dLdg = {{y == 1 ? -1 / g : 1 / (1 - g)}};
        double[][] dgdz2 = {{g * (1 - g)}};
        double[][] da1dz1 = new double[z1.length][z1.length];
        for (int i = 0; i < z1.length; i++) da1dz1[i][i] = z1[i][0] > 0 ? 1 : 0;
        return Matrices.times(Matrices.column(x), dLdg, dgdz2, new double[][] {p.w2()}, da1dz1);
    }
}
