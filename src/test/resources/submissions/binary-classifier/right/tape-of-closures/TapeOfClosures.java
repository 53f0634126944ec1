// right: reverse mode on a graph of nodes with closures, a gradient for each weight
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class TapeOfClosures implements BinaryClassifier {
  public double probability(Parameters p, double[] x) {
    return run(p, x)[0].v;
  }

  public double[][] lossGradient(Parameters p, double[] x, int y) {
    V[] o = run(p, x);
    V loss = y == 1 ? o[0].log().neg() : o[0].neg().plus(1).log().neg();
    loss.back();
    double[][] g = new double[x.length][p.w1().length];
    for (int j = 0; j < p.w1().length; j++)
      for (int k = 0; k < x.length; k++) g[k][j] = o[1 + j * x.length + k].g;
    return g;
  }

  static class V {
    double v, g;
    Runnable b = () -> {};
    List<V> in = List.of();

    V(double v) {
      this.v = v;
    }

    V of(double v, List<V> in) {
      V o = new V(v);
      o.in = in;
      return o;
    }

    V mul(V q) {
      V o = of(v * q.v, List.of(this, q));
      o.b =
          () -> {
            g += q.v * o.g;
            q.g += v * o.g;
          };
      return o;
    }

    V mul(double c) {
      V o = of(v * c, List.of(this));
      o.b = () -> g += c * o.g;
      return o;
    }

    V plus(V q) {
      V o = of(v + q.v, List.of(this, q));
      o.b =
          () -> {
            g += o.g;
            q.g += o.g;
          };
      return o;
    }

    V plus(double c) {
      V o = of(v + c, List.of(this));
      o.b = () -> g += o.g;
      return o;
    }

    V neg() {
      return mul(-1);
    }

    V relu() {
      V o = of(v > 0 ? v : 0, List.of(this));
      o.b = () -> g += (v > 0 ? o.g : 0);
      return o;
    }

    V log() {
      V o = of(Math.log(v), List.of(this));
      o.b = () -> g += o.g / v;
      return o;
    }

    V sig() {
      double s = 1 / (1 + Math.exp(-v));
      V o = of(s, List.of(this));
      o.b = () -> g += s * (1 - s) * o.g;
      return o;
    }

    void back() {
      List<V> order = new ArrayList<>();
      Set<V> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      visit(this, seen, order);
      g = 1;
      for (int i = order.size() - 1; i >= 0; i--) order.get(i).b.run();
    }

    static void visit(V v, Set<V> s, List<V> o) {
      if (!s.add(v)) return;
      for (V c : v.in) visit(c, s, o);
      o.add(v);
    }
  }

  V[] run(Parameters p, double[] x) {
    int h = p.w1().length;
    V[] o = new V[1 + h * x.length];
    V s = new V(p.b2());
    for (int j = 0; j < h; j++) {
      V z = new V(p.b1()[j]);
      for (int k = 0; k < x.length; k++) {
        V w = o[1 + j * x.length + k] = new V(p.w1()[j][k]);
        z = z.plus(w.mul(x[k]));
      }
      s = s.plus(z.relu().mul(p.w2()[j]));
    }
    o[0] = s.sig();
    return o;
  }
}
