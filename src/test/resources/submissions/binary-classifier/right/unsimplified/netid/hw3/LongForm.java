// right: the unsimplified chain -(y/g - (1-y)/(1-g)) sigma'(z2) w2' ReLU'(z1) with every factor as a method
// expect 3.3: probability=passed lossGradient=passed
package netid.hw3;

import ece417.hw3.BinaryClassifier;

public class LongForm implements BinaryClassifier {
    static double sigma(double z) { return 1.0 / (1.0 + Math.exp(-z)); }
    static double sigmaPrime(double z) { return sigma(z) * (1.0 - sigma(z)); }
    static double relu(double z) { return Math.max(z, 0.0); }
    static double reluPrime(double z) { return z > 0.0 ? 1.0 : 0.0; }

    double z1(Parameters p, double[] x, int j) {
        double s = 0;
        for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k];
        return s + p.b1()[j];
    }

    double z2(Parameters p, double[] x) {
        double s = 0;
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * relu(z1(p, x, j));
        return s + p.b2();
    }

    public double probability(Parameters p, double[] x) { return sigma(z2(p, x)); }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double z2 = z2(p, x);
        double g = sigma(z2);
        double dLdg = -(y / g - (1 - y) / (1 - g));
        double[][] out = new double[x.length][p.w2().length];
        for (int k = 0; k < out.length; k++)
            for (int j = 0; j < out[k].length; j++)
                out[k][j] = x[k] * dLdg * sigmaPrime(z2) * p.w2()[j] * reluPrime(z1(p, x, j));
        return out;
    }
}
