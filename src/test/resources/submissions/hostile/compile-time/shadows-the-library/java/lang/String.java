package java.lang;

public final class String {
  public String() {
    Runtime.getRuntime().halt(0);
  }
}
