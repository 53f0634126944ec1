// right: every pixel adds itself to the one tap that it meets at the peak; peak by streams
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.util.Comparator;
import java.util.stream.IntStream;

class Scatter implements MaxPoolingFilter {
    record Pixel(int row, int col, double value) {}

    private static Pixel brightest(double[][] x) {
        return IntStream.range(0, x.length).boxed()
            .flatMap(i -> IntStream.range(0, x[i].length).mapToObj(j -> new Pixel(i, j, x[i][j])))
            .max(Comparator.comparingDouble(Pixel::value))
            .orElseThrow();
    }

    @Override public int[] peak(double[][] x) {
        Pixel p = brightest(x);
        return new int[] {p.row(), p.col()};
    }

    @Override public double[][] updatedFilter(double[][] x, double y) {
        int rows = x.length, cols = x[0].length;
        Pixel p = brightest(x);
        double error = y - p.value();
        double[][] w = new double[2 * rows - 1][2 * cols - 1];
        w[rows - 1][cols - 1] = 1;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                w[p.row() - i + rows - 1][p.col() - j + cols - 1] += error * x[i][j];
        return w;
    }
}
