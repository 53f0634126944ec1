// wrong: answers go through String.format with 6 decimals; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=rounded lossGradient=rounded
import ece417.hw3.BinaryClassifier;
import java.util.Locale;

public class Formatted implements BinaryClassifier {
    static double six(double v) { return Double.parseDouble(String.format(Locale.US, "%.6f", v)); }

    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    double g(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double probability(Parameters p, double[] x) { return six(g(p, x)); }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) d[k][j] = six((g(p, x) - y) * x[k] * p.w2()[j]);
        return d;
    }
}
