// wrong: gradient of the output instead of the loss, g x w2' ReLU', the label is never used; lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=derivative-of-the-output
import ece417.hw3.BinaryClassifier;

public class Unlabelled implements BinaryClassifier {
    private double[] z1(Parameters p, double[] x) {
        double[] z = p.b1().clone();
        for (int j = 0; j < z.length; j++) for (int k = 0; k < x.length; k++) z[j] += p.w1()[j][k] * x[k];
        return z;
    }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        double[] z = z1(p, x);
        for (int j = 0; j < z.length; j++) s += p.w2()[j] * Math.max(0, z[j]);
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double g = probability(p, x);
        double[] z = z1(p, x);
        double[][] d = new double[x.length][z.length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < z.length; j++) if (z[j] > 0) d[k][j] = g * (1 - g) * x[k] * p.w2()[j];
        return d;
    }
}
