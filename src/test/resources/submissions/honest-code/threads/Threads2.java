// right: shares work among threads, pools, futures and timers; 31 features
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.*;
import java.util.stream.IntStream;

public class Threads2 implements FrobeniusNorm {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double norm(double[][] a, double[][] x) {
    useFeatures();
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }

  private void features() {
    // feature 1
    check("thread", 7, () -> {
      int[] box = new int[1];
      Thread thread = new Thread(() -> box[0] = 7);
      thread.start();
      thread.join();
      return box[0];
    });
    // feature 2
    check("fixed pool", 4950, () -> {
      ExecutorService pool = Executors.newFixedThreadPool(4);
      try {
        List<Future<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          int part = i;
          parts.add(pool.submit(() -> part));
        }
        int sum = 0;
        for (Future<Integer> part : parts) {
          sum += part.get();
        }
        return sum;
      } finally {
        pool.shutdownNow();
      }
    });
    // feature 3
    check("cached pool, invoke all", 3, () -> {
      ExecutorService pool = Executors.newCachedThreadPool();
      try {
        return pool.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3)).size();
      } finally {
        pool.shutdown();
      }
    });
    // feature 4
    check("work stealing pool, invoke any", 5, () -> {
      ExecutorService pool = Executors.newWorkStealingPool(2);
      try {
        return pool.invokeAny(List.<Callable<Integer>>of(() -> 5, () -> 5));
      } finally {
        pool.shutdown();
      }
    });
    // feature 5
    check("scheduled pool", "done", () -> {
      ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
      try {
        return pool.schedule(() -> "done", 5, TimeUnit.MILLISECONDS).get();
      } finally {
        pool.shutdownNow();
      }
    });
    // feature 6
    check("termination of a pool", true, () -> {
      ExecutorService pool = Executors.newSingleThreadExecutor();
      pool.execute(() -> {});
      pool.shutdown();
      return pool.awaitTermination(5, TimeUnit.SECONDS);
    });
    // feature 7
    check("timer", true, () -> {
      CountDownLatch latch = new CountDownLatch(2);
      Timer timer = new Timer(true);
      timer.schedule(new TimerTask() {
        @Override
        public void run() {
          latch.countDown();
        }
      }, 1, 1);
      boolean came = latch.await(5, TimeUnit.SECONDS);
      timer.cancel();
      return came;
    });
    // feature 8
    check(
        "completable futures",
        12,
        () -> CompletableFuture.supplyAsync(() -> 3).thenCombine(CompletableFuture.supplyAsync(() -> 4), (p, q) -> p * q).get());
    // feature 9
    check("all of several futures", 10, () -> {
      List<CompletableFuture<Integer>> all = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.supplyAsync(() -> i)).toList();
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
      return all.stream().mapToInt(CompletableFuture::join).sum();
    });
    // feature 10
    check(
        "future with a time limit",
        "late",
        () -> new CompletableFuture<String>().completeOnTimeout("late", 5, TimeUnit.MILLISECONDS).get());
    // feature 11
    check(
        "exceptional future",
        "IllegalStateException",
        () -> CompletableFuture.supplyAsync(() -> fail()).handle((value, e) -> e.getCause().getClass().getSimpleName()).get());
    // feature 12
    check("fork and join", 500500L, () -> new ForkJoinPool(3).invoke(new Sum(1, 1000)));
    // feature 13
    check("common pool", 5050L, () -> ForkJoinPool.commonPool().invoke(new Sum(1, 100)));
    // feature 14
    check("locks and conditions", 1, () -> {
      ReentrantLock lock = new ReentrantLock();
      Condition condition = lock.newCondition();
      int[] box = new int[1];
      Thread thread = new Thread(() -> {
        lock.lock();
        try {
          box[0] = 1;
          condition.signalAll();
        } finally {
          lock.unlock();
        }
      });
      lock.lock();
      try {
        thread.start();
        while (box[0] == 0) {
          condition.await();
        }
        return box[0];
      } finally {
        lock.unlock();
      }
    });
    // feature 15
    check("read and write locks", true, () -> {
      ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
      lock.readLock().lock();
      StampedLock stamped = new StampedLock();
      return stamped.validate(stamped.tryOptimisticRead()) && lock.getReadLockCount() == 1;
    });
    // feature 16
    check("barrier", 2, () -> {
      CyclicBarrier barrier = new CyclicBarrier(2);
      CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> await(barrier));
      await(barrier);
      other.get();
      return barrier.getParties();
    });
    // feature 17
    check("phaser", 1, () -> {
      Phaser phaser = new Phaser(1);
      phaser.arrive();
      return phaser.getPhase();
    });
    // feature 18
    check("semaphore and exchanger", "mine", () -> {
      Semaphore semaphore = new Semaphore(1);
      semaphore.acquire();
      Exchanger<String> exchanger = new Exchanger<>();
      Thread thread = new Thread(() -> exchange(exchanger, "mine"));
      thread.start();
      return exchange(exchanger, "yours");
    });
    // feature 19
    check("blocking queue", 10, () -> {
      BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
      Thread thread = new Thread(() -> queue.addAll(List.of(1, 2, 3, 4)));
      thread.start();
      int sum = 0;
      for (int i = 0; i < 4; i++) {
        sum += queue.poll(5, TimeUnit.SECONDS);
      }
      return sum;
    });
    // feature 20
    check("atomic numbers", 1000L, () -> {
      LongAdder adder = new LongAdder();
      AtomicLong atomic = new AtomicLong();
      IntStream.range(0, 500).parallel().forEach(i -> {
        adder.increment();
        atomic.incrementAndGet();
      });
      return adder.sum() + atomic.get();
    });
    // feature 21
    check("thread locals", "own", () -> {
      ThreadLocal<String> local = ThreadLocal.withInitial(() -> "own");
      InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
      inherited.set("x");
      return local.get();
    });
    // feature 22
    check("wait and notify", true, () -> {
      Object monitor = new Object();
      boolean[] told = new boolean[1];
      Thread thread = new Thread(() -> {
        synchronized (monitor) {
          told[0] = true;
          monitor.notifyAll();
        }
      });
      synchronized (monitor) {
        thread.start();
        while (!told[0]) {
          monitor.wait(5000);
        }
        return told[0];
      }
    });
    // feature 23
    check("interrupt", true, () -> {
      Thread thread = new Thread(() -> LockSupport.park());
      thread.start();
      thread.interrupt();
      thread.join(5000);
      return !thread.isAlive();
    });
    // feature 24
    check("sleep", true, () -> {
      long before = System.nanoTime();
      Thread.sleep(10);
      return System.nanoTime() - before > 5_000_000;
    });
    // feature 25
    check("big stack", 30000, () -> {
      int[] depth = new int[1];
      Thread thread = new Thread(null, () -> depth[0] = deep(30_000), "deep", 32L << 20);
      thread.start();
      thread.join();
      return depth[0];
    });
    // feature 26
    check("uncaught handler", "boom", () -> {
      String[] caught = new String[1];
      Thread thread = new Thread(() -> {
        throw new IllegalStateException("boom");
      });
      thread.setUncaughtExceptionHandler((at, e) -> caught[0] = e.getMessage());
      thread.start();
      thread.join();
      return caught[0];
    });
    // feature 27
    check("parallel prefix", new int[] {1, 3, 6}, () -> {
      int[] numbers = {1, 2, 3};
      Arrays.parallelPrefix(numbers, Integer::sum);
      return numbers;
    });
    // feature 28
    check("reactive streams", 3, () -> {
      int[] sum = new int[1];
      CountDownLatch done = new CountDownLatch(1);
      try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
        publisher.consume(item -> sum[0] += item).thenRun(done::countDown);
        publisher.submit(1);
        publisher.submit(2);
      }
      done.await(5, TimeUnit.SECONDS);
      return sum[0];
    });
    // feature 29
    check("virtual threads where there are such", true, () -> {
      if (Runtime.version().feature() < 21) {
        return true;
      }
      CountDownLatch done = new CountDownLatch(100);
      for (int i = 0; i < 100; i++) {
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, (Runnable) done::countDown);
      }
      return done.await(5, TimeUnit.SECONDS);
    });
    // feature 30
    check("virtual threads that sleep", 3, () -> {
      if (Runtime.version().feature() < 21) {
        return 3;
      }
      ExecutorService pool = (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      Future<Integer> future = pool.submit(() -> {
        Thread.sleep(5);
        return 3;
      });
      int value = future.get();
      pool.shutdown();
      return value;
    });
    // feature 31
    check("exit hooks can be registered", true, () -> {
      Thread hook = new Thread(() -> {});
      Runtime.getRuntime().addShutdownHook(hook);
      return Runtime.getRuntime().removeShutdownHook(hook);
    });
  }

  private static Integer fail() {
    throw new IllegalStateException("on purpose");
  }

  private static int await(CyclicBarrier barrier) {
    try {
      return barrier.await(5, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String exchange(Exchanger<String> exchanger, String mine) {
    try {
      return exchanger.exchange(mine, 5, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int deep(int depth) {
    return depth == 0 ? 0 : 1 + deep(depth - 1);
  }

  private static final class Sum extends RecursiveTask<Long> {
    private static final long serialVersionUID = 1L;
    private final long from;
    private final long to;

    Sum(long from, long to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected Long compute() {
      if (to - from < 10) {
        long sum = 0;
        for (long i = from; i <= to; i++) {
          sum += i;
        }
        return sum;
      }
      long middle = (from + to) / 2;
      Sum left = new Sum(from, middle);
      left.fork();
      return new Sum(middle + 1, to).compute() + left.join();
    }
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
