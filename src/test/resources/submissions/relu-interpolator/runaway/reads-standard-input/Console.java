// runaway: asks the user for the number of nodes, but nobody is there; only fit must fail (exception at the end of input, or it waits)
// expect 3.2: hiddenNodes=passed fit=exception|waits
import ece417.hw3.ReluInterpolator;
import java.util.Scanner;

public class Console implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        System.out.print("How many nodes? ");
        int h = new Scanner(System.in).nextInt();
        return new Network(new double[h], new double[h], new double[h], y[0]);
    }
}
