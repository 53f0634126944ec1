// wrong: (g - y) x w2' without ReLU'(z1); lossGradient must fail where a unit is off
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=relu-not-differentiated
import ece417.hw3.BinaryClassifier;

public class NoMask implements BinaryClassifier {
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
        double e = probability(p, x) - y;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) d[k][j] = e * x[k] * p.w2()[j];
        return d;
    }
}
