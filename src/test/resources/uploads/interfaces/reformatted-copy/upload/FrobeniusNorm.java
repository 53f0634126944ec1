package ece417.hw3;
public interface FrobeniusNorm
{
	public abstract double norm(final double[][] A, final double[][] X);
	double[][] gradient(double A[][], double []X[]);
}
