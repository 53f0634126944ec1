// right: computes in the given arrays (b1 becomes z1, w1 and x are overwritten) and returns one array again and again
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.util.Arrays;

class InPlace implements BinaryClassifier {
    private double[][] answer = {};

    public double probability(Parameters p, double[] x) {
        double z2 = forward(p, x);
        Arrays.fill(x, 0);
        Arrays.fill(p.w2(), 0);
        return Math.pow(1 + Math.exp(-z2), -1);
    }

    private double forward(Parameters p, double[] x) {
        double z2 = p.b2();
        for (int j = 0; j < p.b1().length; j++) {
            for (int k = 0; k < x.length; k++) p.b1()[j] += p.w1()[j][k] * x[k];
            z2 += Math.max(p.b1()[j], 0) * p.w2()[j];
            p.w1()[j] = null;
        }
        return z2;
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double error = 1 / (1 + Math.exp(-forward(p, x))) - y;
        int h = p.b1().length;
        if (answer.length != x.length || answer[0].length != h) answer = new double[x.length][h];
        for (int k = 0; k < x.length; k++) {
            x[k] *= error;
            for (int j = 0; j < h; j++) answer[k][j] = p.b1()[j] > 0 ? x[k] * p.w2()[j] : 0;
        }
        return answer;
    }
}
