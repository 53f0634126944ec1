// right: first-layer weights of very different sizes (unit intervals, powers of two, a thousand)
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

class Scaled implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int m = x.length - 1;
        double[] w1 = new double[m], b1 = new double[m], w2 = new double[m];
        double before = 0;
        for (int i = 0; i < m; i++) {
            double dx = x[i + 1] - x[i], slope = (y[i + 1] - y[i]) / dx;
            double scale;
            switch (i % 3) {
                case 0: scale = 1 / dx; break;
                case 1: scale = Math.pow(2, i % 20 - 10); break;
                default: scale = 1000;
            }
            w1[i] = scale;
            b1[i] = -scale * x[i];
            w2[i] = (slope - before) / scale;
            before = slope;
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
