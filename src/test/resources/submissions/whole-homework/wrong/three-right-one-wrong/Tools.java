class Tools {
    static double dot(double[] u, double[] v) {
        double s = 0;
        for (int i = 0; i < v.length; i++) s += u[i] * v[i];
        return s;
    }

    static double[][] outer(double c, double[] u, double[] v) {
        double[][] m = new double[u.length][v.length];
        for (int i = 0; i < u.length; i++) for (int j = 0; j < v.length; j++) m[i][j] = c * u[i] * v[j];
        return m;
    }

    static double[] column(double[][] m, int j) {
        double[] c = new double[m.length];
        for (int i = 0; i < c.length; i++) c[i] = m[i][j];
        return c;
    }
}
