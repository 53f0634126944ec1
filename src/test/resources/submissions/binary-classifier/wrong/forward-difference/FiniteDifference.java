// wrong: one forward difference of the loss with h = 1e-6; lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=few-digits|forward-difference
import ece417.hw3.BinaryClassifier;

public class FiniteDifference implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    private double loss(Parameters p, double[] x, int y) {
        double g = probability(p, x);
        return -y * Math.log(g) - (1 - y) * Math.log(1 - g);
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double h = 1e-6, base = loss(p, x, y);
        double[][] d = new double[x.length][p.w2().length];
        for (int j = 0; j < p.w2().length; j++)
            for (int k = 0; k < x.length; k++) {
                double old = p.w1()[j][k];
                p.w1()[j][k] = old + h;
                d[k][j] = (loss(p, x, y) - base) / h;
                p.w1()[j][k] = old;
            }
        return d;
    }
}
