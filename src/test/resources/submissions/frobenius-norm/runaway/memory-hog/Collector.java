// runaway: gradient collects arrays until the heap is full; only gradient must fail (memory)
// expect 3.1: norm=passed gradient=memory
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayList;
import java.util.List;

public class Collector implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        List<double[]> history = new ArrayList<>();
        while (history.size() < Integer.MAX_VALUE) history.add(new double[1 << 17]);
        return history.toArray(new double[0][]);
    }
}
