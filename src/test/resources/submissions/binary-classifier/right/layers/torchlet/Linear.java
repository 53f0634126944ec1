package torchlet;

public class Linear implements Layer {
    private final double[][] weight;
    private final double[] bias;
    private double[] in;
    public final double[][] weightGrad;

    public Linear(double[][] weight, double... bias) {
        this.weight = weight;
        this.bias = bias;
        this.weightGrad = new double[weight.length][weight[0].length];
    }

    @Override
    public double[] forward(double[] in) {
        this.in = in;
        double[] out = bias.clone();
        for (int r = 0; r < out.length; r++) for (int c = 0; c < in.length; c++) out[r] += weight[r][c] * in[c];
        return out;
    }

    @Override
    public double[] backward(double[] gradOut) {
        double[] gradIn = new double[in.length];
        for (int r = 0; r < gradOut.length; r++)
            for (int c = 0; c < in.length; c++) {
                weightGrad[r][c] += gradOut[r] * in[c];
                gradIn[c] += gradOut[r] * weight[r][c];
            }
        return gradIn;
    }
}
