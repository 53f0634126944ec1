package netid;

public abstract class FrobeniusNorm {
    public abstract double norm(double[][] a, double[][] x);

    public abstract double[][] gradient(double[][] a, double[][] x);
}
