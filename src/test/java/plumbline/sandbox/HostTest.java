package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostTest {
  private static final Map<String, Path> TOOLS =
      Map.of("prlimit", Path.of("/bin/prlimit"), "setpriv", Path.of("/bin/setpriv"));

  /** Docker's default set of capabilities, as a container's /proc/self/status shows it. */
  private static final Map<String, String> ROOT_IN_DOCKER =
      Map.of(
          "Uid", "0\t0\t0\t0",
          "CapEff", "00000000a80425fb",
          "NoNewPrivs", "0",
          "Seccomp", "2",
          "Seccomp_filters", "1");

  private static Host linux(Map<String, String> status, Map<String, Path> tools) {
    return new Host("linux", "amd64", status, tools);
  }

  @Test
  void hasAllItNeedsAsRootInDocker() {
    Host host = linux(ROOT_IN_DOCKER, TOOLS);
    assertThat(host.missing()).isEmpty();
    assertThat(host.isRoot()).isTrue();
    assertThat(host.ownFilters()).isEqualTo(1);
  }

  @Test
  void hasAllItNeedsAsAnOrdinaryUser() {
    Map<String, String> status = new HashMap<>(ROOT_IN_DOCKER);
    status.put("Uid", "1000\t1000\t1000\t1000");
    status.put("CapEff", "0000000000000000");
    assertThat(linux(status, TOOLS).missing()).isEmpty();
    assertThat(linux(status, TOOLS).isRoot()).isFalse();
  }

  @Test
  void refusesOtherSystems() {
    assertThat(new Host("mac os x", "aarch64", Map.of(), Map.of()).missing())
        .contains("only Linux can lock student code in, and this is mac os x");
  }

  @Test
  void refusesUnknownProcessors() {
    assertThat(new Host("linux", "riscv64", ROOT_IN_DOCKER, TOOLS).missing())
        .contains("the system calls of this processor are not known: riscv64");
  }

  @Test
  void refusesWithoutTools() {
    assertThat(linux(ROOT_IN_DOCKER, Map.of("prlimit", Path.of("/bin/prlimit"))).missing())
        .contains("prlimit and setpriv are not installed (package util-linux)");
  }

  @Test
  void refusesWhereTheLockCannotBeVerified() {
    Map<String, String> status = new HashMap<>(ROOT_IN_DOCKER);
    status.remove("NoNewPrivs");
    assertThat(linux(status, TOOLS).missing())
        .contains("/proc does not say whether a process is locked in");
  }

  @Test
  void refusesToBeRootWithoutTheRightToChangeTheUser() {
    Map<String, String> status = new HashMap<>(ROOT_IN_DOCKER);
    status.put("CapEff", "00000000a804257b"); // without CAP_SETUID, bit 7
    assertThat(linux(status, TOOLS).missing())
        .contains("the grader runs as root without CAP_SETUID");
  }
}
