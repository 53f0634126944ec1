package ece417.hw3;

public interface FrobeniusNorm {
    float norm(double[][] a, double[][] x);

    double[][] gradient(double[][] a, double[][] x);
}
