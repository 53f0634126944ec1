public class ece417 {
  public static class hw3 {
    public interface FrobeniusNorm {}
  }
}
