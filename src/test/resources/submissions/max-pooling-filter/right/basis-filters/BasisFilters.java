// right: simulates the network; the derivative to one tap is the convolution with that tap's unit filter, read at the peak
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class BasisFilters implements MaxPoolingFilter
{
	// z = w * x on the support of x, w has its origin in the middle
	static double[][] convolve(double[][] w, double[][] x)
	{
		int M = x.length, N = x[0].length;
		double[][] z = new double[M][N];
		for (int m = 0; m < M; m++)
			for (int n = 0; n < N; n++)
				for (int i = 0; i < M; i++)
					for (int j = 0; j < N; j++)
						z[m][n] += w[m - i + M - 1][n - j + N - 1] * x[i][j];
		return z;
	}

	static double[][] unit(int M, int N, int a, int b)
	{
		double[][] w = new double[2 * M - 1][2 * N - 1];
		w[a][b] = 1;
		return w;
	}

	static int[] argmax(double[][] z)
	{
		int[] best = {0, 0};
		for (int m = 0; m < z.length; m++)
			for (int n = 0; n < z[m].length; n++)
				if (z[m][n] > z[best[0]][best[1]]) best = new int[] {m, n};
		return best;
	}

	public int[] peak(double[][] x)
	{
		int M = x.length, N = x[0].length;
		return argmax(convolve(unit(M, N, M - 1, N - 1), x));
	}

	public double[][] updatedFilter(double[][] x, double y)
	{
		int M = x.length, N = x[0].length;
		double[][] w = unit(M, N, M - 1, N - 1);
		double[][] z = convolve(w, x);
		int[] p = argmax(z);
		double g = z[p[0]][p[1]];
		for (int a = 0; a < 2 * M - 1; a++)
			for (int b = 0; b < 2 * N - 1; b++)
			{
				double dz = convolve(unit(M, N, a, b), x)[p[0]][p[1]];
				double dL = -(y - g) * dz;
				w[a][b] -= 1.0 * dL;
			}
		return w;
	}
}
