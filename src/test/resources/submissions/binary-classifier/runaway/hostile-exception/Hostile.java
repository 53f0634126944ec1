// runaway: the exception's getMessage and toString never end, getCause is the exception itself; only lossGradient must fail
// expect 3.3: probability=passed lossGradient=exception|time
import ece417.hw3.BinaryClassifier;

public class Hostile implements BinaryClassifier {
    static class Trap extends RuntimeException {
        @Override public String getMessage() { while (true) Thread.onSpinWait(); }
        @Override public String getLocalizedMessage() { return getMessage(); }
        @Override public String toString() { return getMessage(); }
        @Override public synchronized Throwable getCause() { return this; }
        @Override public StackTraceElement[] getStackTrace() { throw new Trap(); }
    }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) { throw new Trap(); }
}
