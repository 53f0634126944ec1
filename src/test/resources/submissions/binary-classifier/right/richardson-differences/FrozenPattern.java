// right: central differences, Richardson-extrapolated, with the pattern of active ReLUs frozen at the point itself
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class FrozenPattern implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double z = logit(p, x, active(p, x));
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    boolean[] active(Parameters p, double[] x) {
        boolean[] on = new boolean[p.b1().length];
        for (int j = 0; j < on.length; j++) on[j] = dot(p.w1()[j], x) + p.b1()[j] > 0;
        return on;
    }

    double logit(Parameters p, double[] x, boolean[] on) {
        double z = p.b2();
        for (int j = 0; j < on.length; j++) if (on[j]) z += p.w2()[j] * (dot(p.w1()[j], x) + p.b1()[j]);
        return z;
    }

    static double dot(double[] u, double[] v) {
        double s = 0;
        for (int i = 0; i < v.length; i++) s += u[i] * v[i];
        return s;
    }

    double loss(Parameters p, double[] x, int y, boolean[] on) {
        double z = logit(p, x, on);
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y * z;
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        boolean[] on = active(p, x);
        double[][] g = new double[x.length][on.length];
        for (int j = 0; j < on.length; j++)
            for (int k = 0; k < x.length; k++) {
                double h = 0.1 / (1 + Math.abs(x[k] * p.w2()[j]));
                double a = central(p, x, y, on, j, k, h), b = central(p, x, y, on, j, k, h / 2);
                double c = central(p, x, y, on, j, k, h / 4), d = central(p, x, y, on, j, k, h / 8);
                double ab = (4 * b - a) / 3, bc = (4 * c - b) / 3, cd = (4 * d - c) / 3;
                double abc = (16 * bc - ab) / 15, bcd = (16 * cd - bc) / 15;
                g[k][j] = (64 * bcd - abc) / 63;
            }
        return g;
    }

    double central(Parameters p, double[] x, int y, boolean[] on, int j, int k, double h) {
        double w = p.w1()[j][k];
        double up = w + h, down = w - h;
        p.w1()[j][k] = up;
        double high = loss(p, x, y, on);
        p.w1()[j][k] = down;
        double low = loss(p, x, y, on);
        p.w1()[j][k] = w;
        return (high - low) / (up - down);
    }
}
