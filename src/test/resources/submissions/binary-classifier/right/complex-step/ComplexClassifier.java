// right: complex-step derivative of softplus(z2) - y z2 with own complex exp and log
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class ComplexClassifier implements BinaryClassifier {
    static final double H = 1e-50;

    // a complex number is {re, im}
    static double[] exp(double[] z) {
        double e = Math.exp(z[0]);
        return new double[] {e * Math.cos(z[1]), e * Math.sin(z[1])};
    }

    static double[] log(double[] z) {
        return new double[] {Math.log(Math.hypot(z[0], z[1])), Math.atan2(z[1], z[0])};
    }

    private double[] z2(Parameters p, double[] x, int sj, int sk) {
        double[] z2 = {p.b2(), 0};
        for (int j = 0; j < p.w1().length; j++) {
            double re = p.b1()[j], im = j == sj ? H * x[sk] : 0;
            for (int k = 0; k < x.length; k++) re += p.w1()[j][k] * x[k];
            if (re > 0) {
                z2[0] += p.w2()[j] * re;
                z2[1] += p.w2()[j] * im;
            }
        }
        return z2;
    }

    @Override
    public double probability(Parameters p, double[] x) {
        return 1 / (1 + Math.exp(-z2(p, x, -1, 0)[0]));
    }

    @Override
    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] g = new double[x.length][p.w1().length];
        for (int k = 0; k < x.length; k++)
            for (int j = 0; j < p.w1().length; j++) {
                double[] z = z2(p, x, j, k);
                double[] e = exp(z);
                e[0] += 1;
                g[k][j] = (log(e)[1] - y * z[1]) / H;
            }
        return g;
    }
}
