package netid.hw3;

public interface FrobeniusNorm {
    double norm(double[][] a, double[][] x);

    double[][] gradient(double[][] a, double[][] x);
}
