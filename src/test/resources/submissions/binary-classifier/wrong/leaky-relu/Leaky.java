// wrong: leaky ReLU with slope 0.01, forward and backward; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=leaky-relu lossGradient=gradient-of-leaky-relu
import ece417.hw3.BinaryClassifier;

public class Leaky implements BinaryClassifier {
    static final double ALPHA = 0.01;

    double z(Parameters p, double[] x, int j) {
        double s = p.b1()[j];
        for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k];
        return s;
    }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) { double z = z(p, x, j); s += p.w2()[j] * (z > 0 ? z : ALPHA * z); }
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) d[k][j] = e * x[k] * p.w2()[j] * (z(p, x, j) > 0 ? 1 : ALPHA);
        return d;
    }
}
