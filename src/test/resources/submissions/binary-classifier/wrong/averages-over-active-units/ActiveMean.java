// wrong: divides by the number of active units, NaN when all are dead; lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong|not-finite
// names 3.3: lossGradient=mean-over-active-nodes
import ece417.hw3.BinaryClassifier;

public class ActiveMean implements BinaryClassifier {
    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y, active = 0;
        for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) active++;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) d[k][j] = (z(p, x, j) > 0 ? e * x[k] * p.w2()[j] : 0) / active;
        return d;
    }
}
