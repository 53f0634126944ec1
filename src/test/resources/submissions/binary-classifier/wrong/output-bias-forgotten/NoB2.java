// wrong: z2 without b2; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=without-b2 lossGradient=gradient-without-b2
import ece417.hw3.BinaryClassifier;

public class NoB2 implements BinaryClassifier {
    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        double s = 0;
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) d[k][j] = e * x[k] * p.w2()[j];
        return d;
    }
}
