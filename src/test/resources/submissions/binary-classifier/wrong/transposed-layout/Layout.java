// wrong: gradient in the shape of W1 itself (H x D); lossGradient must fail
// expect 3.3: probability=passed lossGradient=shape|wrong
// names 3.3: lossGradient=transposed
import ece417.hw3.BinaryClassifier;

public class Layout implements BinaryClassifier {
    double[] z1(Parameters p, double[] x) {
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
        double e = probability(p, x) - y;
        double[] z = z1(p, x);
        double[][] d = new double[z.length][x.length];
        for (int j = 0; j < z.length; j++) for (int k = 0; k < x.length; k++) d[j][k] = z[j] > 0 ? e * p.w2()[j] * x[k] : 0;
        return d;
    }
}
