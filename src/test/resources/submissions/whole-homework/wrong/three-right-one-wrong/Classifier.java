// wrong: four files, the classifier keeps no mask; only lossGradient must fail
// expect 3.1: norm=passed gradient=passed
// expect 3.2: hiddenNodes=passed fit=passed
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=relu-not-differentiated
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.BinaryClassifier;

public class Classifier implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double z2 = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z1 = p.b1()[j] + Tools.dot(p.w1()[j], x);
            if (z1 > 0) z2 += z1 * p.w2()[j];
        }
        return 1 / (1 + Math.exp(-z2));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        return Tools.outer(probability(p, x) - y, x, p.w2());
    }
}
