// wrong: ReLU6, which passes on at most 6, forward and backward; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=relu-capped lossGradient=gradient-of-capped-relu
import ece417.hw3.BinaryClassifier;

public class Relu6Net implements BinaryClassifier {
    static double relu6(double z) { return Math.min(Math.max(0, z), 6); }

    static double[] z1(Parameters p, double[] x) {
        double[] z = p.b1().clone();
        for (int j = 0; j < z.length; j++)
            for (int k = 0; k < x.length; k++) z[j] += p.w1()[j][k] * x[k];
        return z;
    }

    @Override
    public double probability(Parameters p, double[] x) {
        double z2 = p.b2();
        double[] z = z1(p, x);
        for (int j = 0; j < z.length; j++) z2 += p.w2()[j] * relu6(z[j]);
        return 1.0 / (1.0 + Math.exp(-z2));
    }

    @Override
    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[] z = z1(p, x);
        double[][] d = new double[x.length][z.length];
        for (int k = 0; k < x.length; k++)
            for (int j = 0; j < z.length; j++)
                d[k][j] = z[j] > 0 && z[j] < 6 ? e * p.w2()[j] * x[k] : 0;
        return d;
    }
}
