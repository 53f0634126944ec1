public class Problem31 extends Base {
    @Override
    public double norm(double[][] a, double[][] x) {
        return Math.sqrt(super.norm(a, x));
    }
}
