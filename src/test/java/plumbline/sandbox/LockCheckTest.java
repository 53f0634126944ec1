package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockCheckTest {
  private static final Map<String, Path> TOOLS =
      Map.of("prlimit", Path.of("/bin/prlimit"), "setpriv", Path.of("/bin/setpriv"));
  private static final Map<String, String> LOCKED =
      Map.ofEntries(
          Map.entry("Uid", "4711\t4711\t4711\t4711"),
          Map.entry("Gid", "4711\t4711\t4711\t4711"),
          Map.entry("Groups", ""),
          Map.entry("CapInh", "0000000000000000"),
          Map.entry("CapPrm", "0000000000000000"),
          Map.entry("CapEff", "0000000000000000"),
          Map.entry("CapBnd", "0000000000000000"),
          Map.entry("CapAmb", "0000000000000000"),
          Map.entry("NoNewPrivs", "1"),
          Map.entry("Seccomp", "2"),
          Map.entry("Seccomp_filters", "2"));

  /** In a container, which puts one filter around everything. */
  private static LockCheck check(OptionalInt user) {
    Map<String, String> own = Map.of("Seccomp", "2", "Seccomp_filters", "1");
    return new LockCheck(new Host("linux", "amd64", own, TOOLS), user);
  }

  @Test
  void findsNothingWrongWithALockedThread() {
    assertThat(check(OptionalInt.of(4711)).faults(LOCKED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Uid, 4711 4711 0 4711, Uid is 4711 4711 0 4711",
    "Gid, 0 0 0 0, Gid is 0 0 0 0",
    "Groups, 0 27, Groups is 0 27",
    "CapPrm, 00000000a80425fb, CapPrm is 00000000a80425fb",
    "CapEff, 0000000000000001, CapEff is 0000000000000001",
    "CapBnd, 0000000000000001, CapBnd is 0000000000000001",
    "NoNewPrivs, 0, NoNewPrivs is 0",
    "Seccomp, 0, Seccomp is 0",
    "Seccomp, 1, Seccomp is 1",
    "Seccomp_filters, 1, it has no filter beyond the grader's own 1",
  })
  void findsWhatIsWrong(String field, String value, String fault) {
    Map<String, String> status = new HashMap<>(LOCKED);
    status.put(field, value);
    assertThat(check(OptionalInt.of(4711)).faults(status)).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource({"Uid", "CapEff", "NoNewPrivs", "Seccomp", "Seccomp_filters"})
  void doubtsWhatTheKernelDoesNotSay(String field) {
    Map<String, String> status = new HashMap<>(LOCKED);
    status.remove(field);
    assertThat(check(OptionalInt.of(4711)).faults(status)).hasSize(1);
  }

  @Test
  void asksForNoUserOfItsOwnWhereTheGraderIsNotRoot() {
    Map<String, String> status = new HashMap<>(LOCKED);
    status.put("Uid", "1000\t1000\t1000\t1000");
    status.put("Groups", "27 1000");
    status.put("CapBnd", "000001ffffffffff");
    assertThat(check(OptionalInt.empty()).faults(status)).isEmpty();
  }

  @Test
  void takesAMissingProcessForAFault() {
    // Beyond the largest number that Linux gives to a process, 2^22.
    assertThat(check(OptionalInt.empty()).faults(5_000_000L)).containsExactly("it has no threads");
  }
}
