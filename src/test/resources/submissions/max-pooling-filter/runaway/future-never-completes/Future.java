// runaway: a task of a one-thread pool waits for another task of the same pool; only updatedFilter must fail (wall time)
// expect 3.4: peak=passed updatedFilter=waits
import ece417.hw3.MaxPoolingFilter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Future implements MaxPoolingFilter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        try {
            return pool.submit(() -> {
                int[] p = pool.submit(() -> peak(x)).get();
                double[][] w = new double[2 * x.length - 1][2 * x[0].length - 1];
                w[p[0]][p[1]] = y;
                return w;
            }).get();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
