// runaway: fills the heap, catches OutOfMemoryError and goes on; only updatedFilter must fail (memory, or CPU time)
// expect 3.4: peak=passed updatedFilter=memory|time
import ece417.hw3.MaxPoolingFilter;
import java.util.ArrayDeque;
import java.util.Deque;

public class Survivor implements MaxPoolingFilter {
    private final Deque<long[]> hoard = new ArrayDeque<>();

    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        while (true) {
            try {
                hoard.add(new long[1 << 16]);
            } catch (OutOfMemoryError e) {
                hoard.poll();
            }
        }
    }
}
