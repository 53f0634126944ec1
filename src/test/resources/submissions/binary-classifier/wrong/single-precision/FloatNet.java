// wrong: float arithmetic as on the GPU; both methods must fail
// expect 3.3: probability=wrong lossGradient=wrong
// names 3.3: probability=single-precision lossGradient=single-precision
import ece417.hw3.BinaryClassifier;

public class FloatNet implements BinaryClassifier {
    float z(Parameters p, double[] x, int j) { float s = (float) p.b1()[j]; for (int k = 0; k < x.length; k++) s += (float) p.w1()[j][k] * (float) x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        float s = (float) p.b2();
        for (int j = 0; j < p.w2().length; j++) s += (float) p.w2()[j] * Math.max(0f, z(p, x, j));
        return 1f / (1f + (float) Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        float e = (float) probability(p, x) - y;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) d[k][j] = e * (float) x[k] * (float) p.w2()[j];
        return d;
    }
}
