class Util {
    static double root(double v) {
        return Math.abs(v);
    }
}
