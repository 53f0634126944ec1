package torchlet;

import java.util.function.DoubleUnaryOperator;

public class Pointwise implements Layer {
    public static Pointwise relu() { return new Pointwise(z -> z > 0 ? z : 0, z -> z > 0 ? 1 : 0); }

    private final DoubleUnaryOperator f, df;
    private double[] in;

    public Pointwise(DoubleUnaryOperator f, DoubleUnaryOperator df) {
        this.f = f;
        this.df = df;
    }

    @Override
    public double[] forward(double[] in) {
        this.in = in;
        double[] out = new double[in.length];
        for (int i = 0; i < in.length; i++) out[i] = f.applyAsDouble(in[i]);
        return out;
    }

    @Override
    public double[] backward(double[] gradOut) {
        double[] g = new double[in.length];
        for (int i = 0; i < g.length; i++) g[i] = gradOut[i] * df.applyAsDouble(in[i]);
        return g;
    }
}
