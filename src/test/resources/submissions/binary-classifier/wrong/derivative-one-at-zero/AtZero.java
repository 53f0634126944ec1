// wrong: ReLU'(0) = 1 instead of 0 (mask z1 >= 0); lossGradient must fail where a pre-activation is exactly zero
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=relu-slope-one-at-zero
import ece417.hw3.BinaryClassifier;

public class AtZero implements BinaryClassifier {
    double[] z1(Parameters p, double[] x) {
        double[] z = new double[p.b1().length];
        for (int j = 0; j < z.length; j++) { for (int k = 0; k < x.length; k++) z[j] += p.w1()[j][k] * x[k]; z[j] += p.b1()[j]; }
        return z;
    }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        double[] z = z1(p, x);
        for (int j = 0; j < z.length; j++) s += p.w2()[j] * Math.max(0, z[j]);
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[] z = z1(p, x);
        double[][] d = new double[x.length][z.length];
        for (int j = 0; j < z.length; j++) if (z[j] >= 0) for (int k = 0; k < x.length; k++) d[k][j] = e * p.w2()[j] * x[k];
        return d;
    }
}
