// right: keeps things in collections of every kind; 19 features
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public class Collections2 implements FrobeniusNorm {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double norm(double[][] a, double[][] x) {
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
    useFeatures();
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
    check("ArrayList sorted", List.of(1, 2, 3), () -> {
      List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
      list.sort(Comparator.naturalOrder());
      return list;
    });
    // feature 2
    check("LinkedList", "ba", () -> {
      LinkedList<String> list = new LinkedList<>();
      list.addFirst("a");
      list.addFirst("b");
      return String.join("", list);
    });
    // feature 3
    check("HashMap", 3, () -> {
      Map<String, Integer> map = new HashMap<>();
      map.merge("a", 1, Integer::sum);
      map.merge("a", 2, Integer::sum);
      return map.get("a");
    });
    // feature 4
    check("LinkedHashMap as a cache", Set.of(2, 3), () -> {
      Map<Integer, Integer> cache = new LinkedHashMap<>(4, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
          return size() > 2;
        }
      };
      cache.put(1, 1);
      cache.put(2, 2);
      cache.put(3, 3);
      return cache.keySet();
    });
    // feature 5
    check("TreeMap", 5, () -> new TreeMap<>(Map.of(1, 1, 5, 5, 9, 9)).ceilingKey(2));
    // feature 6
    check(
        "EnumMap and EnumSet",
        "{SECONDS=1}",
        () -> new EnumMap<>(Map.of(TimeUnit.SECONDS, EnumSet.allOf(TimeUnit.class).size() / 7)).toString());
    // feature 7
    check("PriorityQueue", 1, () -> new PriorityQueue<>(List.of(3, 1, 2)).poll());
    // feature 8
    check("ArrayDeque", 2, () -> {
      ArrayDeque<Integer> deque = new ArrayDeque<>(List.of(1, 2));
      return deque.pollLast();
    });
    // feature 9
    check("BitSet", 2, () -> {
      BitSet bits = new BitSet();
      bits.set(3);
      bits.set(70);
      return bits.cardinality();
    });
    // feature 10
    check("own iterator", 6, () -> {
      int sum = 0;
      Iterable<Integer> three = () -> List.of(1, 2, 3).iterator();
      for (int i : three) {
        sum += i;
      }
      return sum;
    });
    // feature 11
    check("concurrent modification noticed", true, () -> {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      try {
        for (Integer i : list) {
          list.remove(i);
        }
        return false;
      } catch (ConcurrentModificationException e) {
        return true;
      }
    });
    // feature 12
    check("unmodifiable", true, () -> {
      try {
        List.of(1).add(2);
        return false;
      } catch (UnsupportedOperationException e) {
        return true;
      }
    });
    // feature 13
    check("Collections", List.of(3, 2, 1), () -> {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      Collections.reverse(list);
      Collections.swap(list, 0, 0);
      return list;
    });
    // feature 14
    check("Arrays", new int[] {1, 2, 3}, () -> {
      int[] numbers = {3, 2, 1};
      Arrays.parallelSort(numbers);
      return Arrays.binarySearch(numbers, 2) == 1 ? numbers : null;
    });
    // feature 15
    check(
        "WeakHashMap and IdentityHashMap",
        2,
        () -> new WeakHashMap<>(Map.of("a", 1)).size() + new IdentityHashMap<>(Map.of("a", 1)).size());
    // feature 16
    check("ConcurrentHashMap", 100, () -> {
      ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
      IntStream.range(0, 100).parallel().forEach(i -> map.put(i, i));
      return map.size();
    });
    // feature 17
    check(
        "ConcurrentSkipListMap",
        1,
        () -> new ConcurrentSkipListMap<>(Map.of(2, 2, 1, 1)).firstKey());
    // feature 18
    check("CopyOnWriteArrayList", 2, () -> new CopyOnWriteArrayList<>(List.of(1, 2)).size());
    // feature 19
    check("Optional", "none", () -> Optional.<String>empty().or(() -> Optional.of("none")).get());
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
