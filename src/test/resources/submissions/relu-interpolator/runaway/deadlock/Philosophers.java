// runaway: fit waits for a thread that waits for a lock held by fit; only fit must fail (wall time)
// expect 3.2: hiddenNodes=passed fit=waits
import ece417.hw3.ReluInterpolator;
import java.util.concurrent.CountDownLatch;

public class Philosophers implements ReluInterpolator {
    private final Object left = new Object(), right = new Object();

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        double[] w = new double[x.length - 1];
        CountDownLatch both = new CountDownLatch(2);
        Thread other = new Thread(() -> take(right, left, both));
        other.start();
        take(left, right, both);
        return new Network(w, w, w, y[0]);
    }

    private void take(Object first, Object second, CountDownLatch both) {
        synchronized (first) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                return;
            }
            synchronized (second) {
                System.out.println("never reached");
            }
        }
    }
}
