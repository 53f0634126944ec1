package plumbline.worker;

final class Lock {
  static {
    Runtime.getRuntime().halt(0);
  }

  static void apply(boolean locked) {}
}
