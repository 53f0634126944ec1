// wrong: the worked 2 x 2 example hard-coded; both methods must fail
// expect 3.1: norm=wrong gradient=shape|wrong
// names 3.1: norm=always-the-same gradient=always-the-same
import ece417.hw3.FrobeniusNorm;

public class Answers implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) { return 1.4142135623730951; }
    public double[][] gradient(double[][] a, double[][] x) {
        return new double[][] {{0.7071067811865475, 0}, {0, 0.7071067811865475}};
    }
}
