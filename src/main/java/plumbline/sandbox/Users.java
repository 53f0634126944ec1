package plumbline.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Hands out user numbers that nobody uses, so that a worker shares nothing with anybody. */
final class Users {
  /** Numbers that no system hands out: between those of containers and those of foreign disks. */
  private static final int FIRST = 1_900_000_000;

  private static final int COUNT = 100_000_000;

  /** Where users are renumbered, as in rootless containers, the high ones of sixteen bits. */
  private static final int FIRST_SMALL = 30_000;

  private static final int COUNT_SMALL = 30_000;

  /** The numbers need not be secret, and a SecureRandom takes long to set up. */
  private final Random random = new Random();

  private final Set<Integer> given = new TreeSet<>();

  /** A number that no process has and that was not given before. */
  synchronized int fresh() {
    List<long[]> numbers = ProcFiles.userMap();
    boolean wide = mapped(FIRST, numbers) && mapped(FIRST + COUNT - 1, numbers);
    for (int attempt = 0; attempt < 100; attempt++) {
      int user = wide ? FIRST + random.nextInt(COUNT) : FIRST_SMALL + random.nextInt(COUNT_SMALL);
      if (mapped(user, numbers) && isFree(user, wide) && given.add(user)) {
        return user;
      }
    }
    throw new SandboxException(
        "no user number is left for a worker of its own (see /proc/self/uid_map)");
  }

  /** To look through all processes takes time; in the wide range none would ever be found. */
  private static boolean isFree(int user, boolean wide) {
    return wide || processes(user).isEmpty();
  }

  /** The processes that have this number as any of their user numbers. */
  static List<String> processes(int user) {
    return ProcFiles.numbers("").stream().filter(pid -> belongsTo(pid, user)).toList();
  }

  private static boolean belongsTo(String pid, int user) {
    Map<String, String> status = ProcFiles.status(pid);
    return List.of(status.getOrDefault("Uid", "").split("\\s+")).contains(Integer.toString(user));
  }

  /** Whether the number exists in this user namespace. */
  private static boolean mapped(int user, List<long[]> numbers) {
    return numbers.stream().anyMatch(range -> user >= range[0] && user - range[0] < range[1]);
  }
}
