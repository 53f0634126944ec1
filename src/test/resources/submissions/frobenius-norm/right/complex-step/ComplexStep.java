// right: complex-step derivative, Im f(x + ih) / h with h = 1e-40
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class ComplexStep implements FrobeniusNorm {
    private static final double H = 1e-40;

    private static class Complex {
        double re, im;
        Complex(double re, double im) { this.re = re; this.im = im; }
        void addProduct(double s, Complex c) { re += s * c.re; im += s * c.im; }
        void addSquare(Complex c) { re += c.re * c.re - c.im * c.im; im += 2 * c.re * c.im; }
        Complex sqrt() {
            // principal root; the real part is positive here
            double m = Math.hypot(re, im);
            double u = Math.sqrt((m + re) / 2);
            return new Complex(u, im / (2 * u));
        }
    }

    public double norm(double[][] a, double[][] x) {
        return f(a, toComplex(x)).re;
    }

    public double[][] gradient(double[][] a, double[][] x) {
        Complex[][] c = toComplex(x);
        double[][] result = new double[x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                c[i][j].im = H;
                result[j][i] = f(a, c).im / H;
                c[i][j].im = 0;
            }
        }
        return result;
    }

    private static Complex[][] toComplex(double[][] x) {
        Complex[][] c = new Complex[x.length][x[0].length];
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[0].length; j++) c[i][j] = new Complex(x[i][j], 0);
        return c;
    }

    private static Complex f(double[][] a, Complex[][] x) {
        Complex s = new Complex(0, 0);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                Complex z = new Complex(0, 0);
                for (int k = 0; k < x.length; k++) z.addProduct(a[i][k], x[k][j]);
                s.addSquare(z);
            }
        }
        return s.sqrt();
    }
}
