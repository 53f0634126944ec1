package torchlet;

/** A differentiable function of a vector that remembers its last input. */
public interface Layer {
    double[] forward(double[] in);

    double[] backward(double[] gradOut);
}
