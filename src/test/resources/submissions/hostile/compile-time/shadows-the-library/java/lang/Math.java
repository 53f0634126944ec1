package java.lang;

public final class Math {
  public static double sqrt(double square) {
    return 0;
  }
}
