package autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** A scalar with its gradient, like in PyTorch. */
public class Var {
    public final double value;
    public double grad;
    private final List<Var> parents = new ArrayList<>();
    private final List<Double> partials = new ArrayList<>();
    private boolean seen;

    public Var(double value) { this.value = value; }

    private Var from(Var p, double d) { parents.add(p); partials.add(d); return this; }

    public Var add(Var o) { return new Var(value + o.value).from(this, 1).from(o, 1); }
    public Var mul(Var o) { return new Var(value * o.value).from(this, o.value).from(o, value); }
    public Var mul(double c) { return new Var(value * c).from(this, c); }
    public Var sqrt() { double s = Math.sqrt(value); return new Var(s).from(this, 0.5 / s); }

    public void backward() {
        List<Var> order = new ArrayList<>();
        topological(order);
        grad = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            Var v = order.get(i);
            for (int k = 0; k < v.parents.size(); k++) v.parents.get(k).grad += v.grad * v.partials.get(k);
        }
    }

    private void topological(List<Var> order) {
        if (seen) return;
        seen = true;
        for (Var p : parents) p.topological(order);
        order.add(this);
    }
}
