// wrong: 2X'A'A / norm, the 1/2 of the square root is lost; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=double
package netid;

public class FactorTwo extends Base {
    @Override protected double factor(double y) { return 2 / y; }
}
