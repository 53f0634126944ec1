import ece417.hw3.FrobeniusNorm;

public abstract class AbstractNorm implements FrobeniusNorm {
    protected abstract double squares(double[][] a, double[][] x);

    public double norm(double[][] a, double[][] x) {
        return Math.sqrt(squares(a, x));
    }
}
