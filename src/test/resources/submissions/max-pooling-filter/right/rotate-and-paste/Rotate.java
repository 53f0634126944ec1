// right: rotates the image by 180 degrees, scales it and pastes it at (m*, n*)
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.util.Arrays;

public class Rotate implements MaxPoolingFilter {
    @Override
    public int[] peak(double[][] x) {
        double max = Arrays.stream(x).flatMapToDouble(Arrays::stream).max().getAsDouble();
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[i].length; j++)
                if (x[i][j] == max) return new int[] {i, j};
        throw new AssertionError("unreachable");
    }

    @Override
    public double[][] updatedFilter(double[][] x, double y) {
        final int height = x.length, width = x[0].length;
        final int[] star = peak(x);
        final double g = x[star[0]][star[1]];
        double[][] filter = new double[2 * height - 1][2 * width - 1];
        for (int i = 0; i < height; i++) {
            double[] reversed = new double[width];
            for (int j = 0; j < width; j++) reversed[j] = (y - g) * x[height - 1 - i][width - 1 - j];
            System.arraycopy(reversed, 0, filter[star[0] + i], star[1], width);
        }
        filter[height - 1][width - 1]++;
        return filter;
    }
}
