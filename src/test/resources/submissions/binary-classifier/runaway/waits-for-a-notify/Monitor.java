// runaway: lossGradient calls wait() and nobody ever notifies; only lossGradient must fail (wall time)
// expect 3.3: probability=passed lossGradient=waits
import ece417.hw3.BinaryClassifier;

public class Monitor implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    public synchronized double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] answer = null;
        while (answer == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                // keep waiting
            }
        }
        return answer;
    }
}
