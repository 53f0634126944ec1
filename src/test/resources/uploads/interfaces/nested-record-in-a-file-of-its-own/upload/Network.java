public record Network(double[] w1, double[] b1, double[] w2, double b2) {}
