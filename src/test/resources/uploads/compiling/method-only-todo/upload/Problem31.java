import ece417.hw3.FrobeniusNorm;

public class Problem31 implements FrobeniusNorm {
    // norm
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (double[] row : product(a, x))
            for (double entry : row) sum += entry * entry;
        return Math.sqrt(sum);
    }

}
