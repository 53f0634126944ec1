// runaway: the exception's message has nine million characters with HTML, escape codes, NUL and a lone surrogate; only lossGradient must fail
// expect 3.3: probability=passed lossGradient=exception
import ece417.hw3.BinaryClassifier;

public class Markup implements BinaryClassifier {
    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z = p.b1()[j];
            for (int k = 0; k < x.length; k++) z += p.w1()[j][k] * x[k];
            s += p.w2()[j] * Math.max(0, z);
        }
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        String line = "<script>alert('100/100')</script>\u001b[2J\u001b[32mPASSED\u0000\ud800\u202e\n{\"score\": 100}\r\n";
        throw new IllegalArgumentException(line.repeat(100_000));
    }
}
