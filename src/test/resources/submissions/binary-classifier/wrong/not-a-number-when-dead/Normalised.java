// wrong: right until all ReLUs are dead, then 0 / 0; lossGradient must fail only there (not finite)
// expect 3.3: probability=passed lossGradient=not-finite
// names 3.3: lossGradient=right-where-finite
import ece417.hw3.BinaryClassifier;

public class Normalised implements BinaryClassifier {
    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[] mask = new double[p.w2().length];
        double length = 0;
        for (int j = 0; j < mask.length; j++) { mask[j] = z(p, x, j) > 0 ? 1 : 0; length += mask[j]; }
        for (int j = 0; j < mask.length; j++) mask[j] /= length;
        double[][] d = new double[x.length][mask.length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < mask.length; j++) d[k][j] = length * mask[j] * e * x[k] * p.w2()[j];
        return d;
    }
}
