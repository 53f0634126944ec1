// right: label as a sign, loss log(1 + exp(-s z2)) in log-sum-exp form, gradient -s sigma(-s z2); streams
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.util.stream.IntStream;

public class Margin implements BinaryClassifier {
    private double[] preactivation(Parameters p, double[] x) {
        return IntStream.range(0, p.b1().length)
            .mapToDouble(j -> IntStream.range(0, x.length).mapToDouble(k -> p.w1()[j][k] * x[k]).sum() + p.b1()[j])
            .toArray();
    }

    private double logit(Parameters p, double[] z1) {
        return p.b2() + IntStream.range(0, z1.length).filter(j -> z1[j] > 0).mapToDouble(j -> z1[j] * p.w2()[j]).sum();
    }

    private static double logSumExp(double a, double b) {
        double m = Math.max(a, b);
        return m + Math.log(Math.exp(a - m) + Math.exp(b - m));
    }

    @Override
    public double probability(Parameters p, double[] x) {
        double z2 = logit(p, preactivation(p, x));
        return Math.exp(z2 - logSumExp(0, z2));
    }

    @Override
    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[] z1 = preactivation(p, x);
        double s = 2 * y - 1;
        double t = -s * logit(p, z1);
        double scale = -s * Math.exp(t - logSumExp(0, t));
        return IntStream.range(0, x.length)
            .mapToObj(k -> IntStream.range(0, z1.length).mapToDouble(j -> z1[j] > 0 ? scale * x[k] * p.w2()[j] : 0).toArray())
            .toArray(double[][]::new);
    }
}
