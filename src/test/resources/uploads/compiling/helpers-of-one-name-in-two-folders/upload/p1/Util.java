class Util {
    static double root(double v) {
        return Math.sqrt(v);
    }
}
