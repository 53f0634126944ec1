// right: forward-mode differentiation of the cross entropy, one weight at a time
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class DualClassifier implements BinaryClassifier {
    private record D(double v, double d) {
        D plus(D o) { return new D(v + o.v, d + o.d); }
        D times(D o) { return new D(v * o.v, v * o.d + d * o.v); }
        D times(double c) { return new D(c * v, c * d); }
        D relu() { return v > 0 ? this : new D(0, 0); }
        D sigmoid() { double s = 1 / (1 + Math.exp(-v)); return new D(s, s * (1 - s) * d); }
        D log() { return new D(Math.log(v), d / v); }
        D oneMinus() { return new D(1 - v, -d); }
        static D c(double v) { return new D(v, 0); }
    }

    private D forward(Parameters p, double[] x, int sj, int sk) {
        D z2 = D.c(p.b2());
        for (int j = 0; j < p.w1().length; j++) {
            D z1 = D.c(p.b1()[j]);
            for (int k = 0; k < x.length; k++) {
                D w = new D(p.w1()[j][k], j == sj && k == sk ? 1 : 0);
                z1 = z1.plus(w.times(x[k]));
            }
            z2 = z2.plus(z1.relu().times(p.w2()[j]));
        }
        return z2.sigmoid();
    }

    public double probability(Parameters p, double[] x) { return forward(p, x, -1, -1).v(); }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] grad = new double[x.length][p.w1().length];
        for (int k = 0; k < x.length; k++) {
            for (int j = 0; j < p.w1().length; j++) {
                D g = forward(p, x, j, k);
                D loss = y == 1 ? g.log().times(-1) : g.oneMinus().log().times(-1);
                grad[k][j] = loss.d();
            }
        }
        return grad;
    }
}
