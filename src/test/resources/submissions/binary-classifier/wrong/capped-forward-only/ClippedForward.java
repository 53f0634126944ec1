// wrong: clips activations at 6 "against overflow", but differentiates plain ReLU; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=relu-capped lossGradient=varying-factor
import ece417.hw3.BinaryClassifier;

public class ClippedForward implements BinaryClassifier {
    private static double z(Parameters p, double[] x, int j) {
        double s = p.b1()[j];
        for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k];
        return s;
    }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = z(p, x, j);
            if (z > 6) z = 6;
            if (z > 0) s += p.w2()[j] * z;
        }
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double g = probability(p, x);
        double[][] d = new double[x.length][p.w2().length];
        for (int j = 0; j < p.w2().length; j++)
            if (z(p, x, j) > 0)
                for (int k = 0; k < x.length; k++) d[k][j] = (g - y) * p.w2()[j] * x[k];
        return d;
    }
}
