package ece417.hw3.problems;

import ece417.hw3.ReluInterpolator.Network;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import plumbline.tolerance.Mismatch;
import plumbline.tolerance.Printer;
import plumbline.tolerance.Tolerance;

/**
 * The words for a network that is wrong.
 *
 * @param tolerance how far g(x) may be from y
 * @param x the places of the points
 * @param y their values
 * @param network the answer, or null
 */
record NetworkWording(Tolerance tolerance, double[] x, double[] y, Network network) {
  Mismatch missing() {
    String what =
        network == null
            ? "there is no network"
            : parts().entrySet().stream()
                    .filter(part -> part.getValue() == null)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow()
                + " is null";
    return mismatch(Mismatch.Kind.NULL, what);
  }

  Mismatch unequalLengths() {
    return mismatch(
        Mismatch.Kind.SHAPE,
        "w1 has "
            + count(network.w1().length, "number")
            + ", b1 has "
            + count(network.b1().length, "number")
            + ", w2 has "
            + count(network.w2().length, "number")
            + "; each hidden node needs one of each");
  }

  Mismatch tooManyNodes() {
    return mismatch(
        Mismatch.Kind.SHAPE,
        "your network has "
            + count(network.w1().length, "hidden node")
            + "; for "
            + count(x.length, "point")
            + " it may have "
            + nodes());
  }

  Mismatch notFinite() {
    for (Map.Entry<String, double[]> part : parts().entrySet()) {
      for (int j = 0; j < part.getValue().length; j++) {
        if (!Double.isFinite(part.getValue()[j])) {
          return mismatch(
              Mismatch.Kind.NOT_FINITE, part.getKey() + "[" + j + "] is " + part.getValue()[j]);
        }
      }
    }
    return mismatch(Mismatch.Kind.NOT_FINITE, "b2 is " + network.b2());
  }

  /** The words for a network with these values at x. */
  Mismatch missed(double[] g) {
    int worst = worst(g);
    String where = "at x[" + worst + "] = " + Printer.exact(x[worst]) + " your network gives ";
    if (!Double.isFinite(g[worst])) {
      return mismatch(
          Mismatch.Kind.NOT_FINITE,
          where + g[worst] + ": its parameters are so large that a step of the sum overflows");
    }
    Printer printer = Printer.tellingApart(g[worst], y[worst]);
    return mismatch(
        Mismatch.Kind.VALUE,
        String.format(
            Locale.ROOT,
            "%s%s, wanted y[%d] = %s; off by %s, allowed here %s; %d of %s missed",
            where,
            printer.text(g[worst]),
            worst,
            printer.text(y[worst]),
            Printer.brief(Math.abs(g[worst] - y[worst])),
            Printer.brief(allowed()),
            missedPoints(g),
            count(x.length, "point")));
  }

  private int worst(double[] g) {
    int worst = 0;
    for (int i = 0; i < g.length && Double.isFinite(g[worst]); i++) {
      // written so that a NaN is worse than any number
      if (!(Math.abs(g[i] - y[i]) <= Math.abs(g[worst] - y[worst]))) {
        worst = i;
      }
    }
    return worst;
  }

  private int missedPoints(double[] g) {
    int missed = 0;
    for (int i = 0; i < g.length; i++) {
      missed += Math.abs(g[i] - y[i]) <= allowed() ? 0 : 1;
    }
    return missed;
  }

  private double allowed() {
    double norm = 0;
    for (double value : y) {
      norm = Math.max(norm, Math.abs(value));
    }
    return tolerance.allowed(norm);
  }

  private Mismatch mismatch(Mismatch.Kind kind, String measured) {
    return new Mismatch(
        kind,
        Printer.exact(network),
        "g(x[i]) = y[i] for every i, with " + nodes(),
        tolerance.rule("g(x[i])", "y[i]"),
        measured);
  }

  private String nodes() {
    return x.length == 1 ? "no hidden node" : "at most " + count(x.length - 1, "hidden node");
  }

  private Map<String, double[]> parts() {
    Map<String, double[]> parts = new LinkedHashMap<>();
    parts.put("w1", network.w1());
    parts.put("b1", network.b1());
    parts.put("w2", network.w2());
    return parts;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
