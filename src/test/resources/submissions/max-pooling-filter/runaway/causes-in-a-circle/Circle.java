// runaway: throws an exception whose chain of causes is a circle; only updatedFilter must fail (exception)
// expect 3.4: peak=passed updatedFilter=exception
import ece417.hw3.MaxPoolingFilter;

public class Circle implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        Exception first = new Exception("chicken");
        Exception second = new Exception("egg", first);
        first.initCause(second);
        throw new IllegalStateException("which came first?", second);
    }
}
