// right: kinks a quarter into every interval, second layer by forward substitution
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

public class Between implements ReluInterpolator {
	public int hiddenNodes(int n) { return n - 1; }

	public Network fit(double[] x, double[] y) {
		int h = x.length - 1;
		double[] kink = new double[h], w = new double[h], ones = new double[h], minus = new double[h];
		for (int i = 0; i < h; i++) {
			kink[i] = 0.75 * x[i] + 0.25 * x[i + 1];
			double g = y[0];
			for (int j = 0; j < i; j++) g += w[j] * Math.max(0, x[i + 1] - kink[j]);
			w[i] = (y[i + 1] - g) / (x[i + 1] - kink[i]);
			ones[i] = 1;
			minus[i] = -kink[i];
		}
		return new Network(ones, minus, w, y[0]);
	}
}
