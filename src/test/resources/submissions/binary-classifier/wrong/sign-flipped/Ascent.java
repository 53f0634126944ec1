// wrong: (y - g) instead of (g - y); lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=negated
import ece417.hw3.BinaryClassifier;
import java.util.stream.IntStream;

public class Ascent implements BinaryClassifier {
    double z(Parameters p, double[] x, int j) { return p.b1()[j] + IntStream.range(0, x.length).mapToDouble(k -> p.w1()[j][k] * x[k]).sum(); }

    public double probability(Parameters p, double[] x) {
        return 1 / (1 + Math.exp(-p.b2() - IntStream.range(0, p.w2().length).mapToDouble(j -> p.w2()[j] * Math.max(0, z(p, x, j))).sum()));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = y - probability(p, x);
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) d[k][j] = z(p, x, j) > 0 ? e * x[k] * p.w2()[j] : 0;
        return d;
    }
}
