// throws errors of the virtual machine by hand: an internal error, and a death of its thread as the cause
// expect 3.4: peak=passed updatedFilter=exception
import ece417.hw3.MaxPoolingFilter;

public class BorrowedErrors implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    InternalError error = new InternalError("the machine broke down");
    error.initCause(new ThreadDeath());
    throw error;
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }
}
