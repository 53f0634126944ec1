// runaway: recurses without end and starts again after each StackOverflowError; only lossGradient must fail (CPU time)
// expect 3.3: probability=passed lossGradient=time
import ece417.hw3.BinaryClassifier;

public class Swallow implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    private double deeper(double v) { return 1 + deeper(v / 2); }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        for (;;) {
            try {
                deeper(y);
            } catch (StackOverflowError e) {
                continue;
            }
        }
    }
}
