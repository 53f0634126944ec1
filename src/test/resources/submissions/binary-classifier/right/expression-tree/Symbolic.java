// right: builds the loss as an expression tree and differentiates it by recursion over sealed records
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.util.Map;
import java.util.HashMap;

public class Symbolic implements BinaryClassifier {
    sealed interface Expr permits Const, Weight, Sum, Times, Relu, Softplus {}
    record Const(double value) implements Expr {}
    record Weight(int j, int k, double value) implements Expr {}
    record Sum(Expr a, Expr b) implements Expr {}
    record Times(double c, Expr e) implements Expr {}
    record Relu(Expr e) implements Expr {}
    record Softplus(Expr e) implements Expr {}

    static double value(Expr e) {
        if (e instanceof Const c) return c.value();
        if (e instanceof Weight w) return w.value();
        if (e instanceof Sum s) return value(s.a()) + value(s.b());
        if (e instanceof Times t) return t.c() * value(t.e());
        if (e instanceof Relu r) return Math.max(0, value(r.e()));
        if (e instanceof Softplus s) { double z = value(s.e()); return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)); }
        throw new IllegalStateException();
    }

    /** adds up outer * de/dw for each weight */
    static void backward(Expr e, double outer, Map<String, Double> grads) {
        if (e instanceof Weight w) grads.merge(w.k() + "," + w.j(), outer, Double::sum);
        else if (e instanceof Sum s) { backward(s.a(), outer, grads); backward(s.b(), outer, grads); }
        else if (e instanceof Times t) backward(t.e(), outer * t.c(), grads);
        else if (e instanceof Relu r) { if (value(r.e()) > 0) backward(r.e(), outer, grads); }
        else if (e instanceof Softplus s) backward(s.e(), outer / (1 + Math.exp(-value(s.e()))), grads);
    }

    static Expr logit(Parameters p, double[] x) {
        Expr z2 = new Const(p.b2());
        for (int j = 0; j < p.w2().length; j++) {
            Expr z1 = new Const(p.b1()[j]);
            for (int k = 0; k < x.length; k++) z1 = new Sum(z1, new Times(x[k], new Weight(j, k, p.w1()[j][k])));
            z2 = new Sum(z2, new Times(p.w2()[j], new Relu(z1)));
        }
        return z2;
    }

    @Override public double probability(Parameters p, double[] x) {
        double z = value(logit(p, x));
        return Math.exp(z) / (Math.exp(z) + 1);
    }

    @Override public double[][] lossGradient(Parameters p, double[] x, int y) {
        Expr z2 = logit(p, x);
        Map<String, Double> grads = new HashMap<>();
        backward(new Sum(new Softplus(z2), new Times(-y, z2)), 1, grads);
        double[][] out = new double[x.length][p.w2().length];
        grads.forEach((key, v) -> {
            String[] kj = key.split(",");
            out[Integer.parseInt(kj[0])][Integer.parseInt(kj[1])] = v;
        });
        return out;
    }
}
