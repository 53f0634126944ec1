// right: (g - y) x w2' ReLU'(z1), plain loops
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class Problem33 implements BinaryClassifier {

    private double[] hidden(Parameters p, double[] x) {
        double[] z = new double[p.b1().length];
        for (int j = 0; j < z.length; j++) {
            z[j] = p.b1()[j];
            for (int k = 0; k < x.length; k++) {
                z[j] += p.w1()[j][k] * x[k];
            }
        }
        return z;
    }

    @Override
    public double probability(Parameters p, double[] x) {
        double z2 = p.b2();
        double[] z1 = hidden(p, x);
        for (int j = 0; j < z1.length; j++) {
            if (z1[j] > 0) z2 += p.w2()[j] * z1[j];
        }
        return 1 / (1 + Math.exp(-z2));
    }

    @Override
    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double g = probability(p, x);
        double[] z1 = hidden(p, x);
        double[][] d = new double[x.length][z1.length];
        for (int k = 0; k < x.length; k++) {
            for (int j = 0; j < z1.length; j++) {
                d[k][j] = z1[j] > 0 ? (g - y) * x[k] * p.w2()[j] : 0;
            }
        }
        return d;
    }
}
