// runaway: keeps every core busy with a parallel stream without end; only lossGradient must fail (CPU time)
// expect 3.3: probability=passed lossGradient=time
import ece417.hw3.BinaryClassifier;
import java.util.stream.LongStream;

public class Hog implements BinaryClassifier {
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
        double best = LongStream.range(0, Long.MAX_VALUE).parallel().mapToDouble(seed -> Math.sin(seed) * Math.cos(seed)).max().getAsDouble();
        return new double[][] {{best}};
    }
}
