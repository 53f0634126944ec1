// wrong: the unsimplified form without the factor sigma'(z2); lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=sigmoid-not-differentiated
import ece417.hw3.BinaryClassifier;

public class NoSigmaPrime implements BinaryClassifier {
    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double g = probability(p, x);
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) d[k][j] = -(y / g - (1 - y) / (1 - g)) * x[k] * p.w2()[j];
        return d;
    }
}
