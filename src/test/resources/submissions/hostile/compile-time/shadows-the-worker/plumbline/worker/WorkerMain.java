package plumbline.worker;

public final class WorkerMain {
  static {
    Runtime.getRuntime().halt(0);
  }

  public static void main(String[] arguments) {}
}
