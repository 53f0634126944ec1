// runaway: the scratch matrix is never allocated, NullPointerException; only lossGradient must fail
// expect 3.3: probability=passed lossGradient=exception
import ece417.hw3.BinaryClassifier;

public class NullPointer implements BinaryClassifier {
    private double[][] scratch;

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        for (int k = 0; k < x.length; k++)
            for (int j = 0; j < p.w2().length; j++) scratch[k][j] = (probability(p, x) - y) * x[k] * p.w2()[j];
        return scratch;
    }
}
