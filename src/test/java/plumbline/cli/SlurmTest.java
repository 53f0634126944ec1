package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades a class on a real Slurm cluster of two nodes, both on this machine, one of which dies. As
 * root, with Debian's packages slurm-wlm and munge.
 */
@Tag("slurm")
@Timeout(300)
class SlurmTest {
  private static final Path SAMPLES =
      Path.of("src/test/resources/submissions/frobenius-norm/right");

  @TempDir private Path temporary;
  private final List<Process> daemons = new ArrayList<>();
  private Path room;
  private Path out;

  @BeforeEach
  void startCluster() throws IOException, InterruptedException {
    room = Files.createDirectory(temporary.resolve("room"));
    out = temporary.resolve("out");
    byte[] key = new byte[1024];
    new SecureRandom().nextBytes(key);
    Files.write(temporary.resolve("munge.key"), key);
    Files.setPosixFilePermissions(
        temporary.resolve("munge.key"), PosixFilePermissions.fromString("rw-------"));
    Files.writeString(temporary.resolve("slurm.conf"), configuration());
    Files.createDirectory(temporary.resolve("state"));
    daemon(
        "munged",
        "--foreground",
        "--force",
        "--socket=" + temporary.resolve("munge.socket"),
        "--key-file=" + temporary.resolve("munge.key"),
        "--pid-file=" + temporary.resolve("munge.pid"),
        "--log-file=" + temporary.resolve("munge.log"),
        "--seed-file=" + temporary.resolve("munge.seed"));
    daemon("slurmctld", "-D");
    node("node1");
    node("node2");
    while (!run("sinfo", "-h", "-o", "%D %t").contains("2 idle")) {
      Thread.sleep(500);
    }
  }

  private String configuration() throws IOException {
    String host = InetAddress.getLocalHost().getHostName();
    return """
    ClusterName=plumbline
    SlurmctldHost=%1$s(127.0.0.1)
    SlurmctldPort=17000
    SlurmUser=root
    AuthInfo=socket=%2$s/munge.socket
    StateSaveLocation=%2$s/state
    SlurmdSpoolDir=%2$s/spool-%%n
    SlurmctldPidFile=%2$s/slurmctld.pid
    SlurmdPidFile=%2$s/slurmd-%%n.pid
    ProctrackType=proctrack/linuxproc
    TaskPlugin=task/none
    SlurmdTimeout=10
    SlurmdParameters=config_overrides
    SelectType=select/cons_tres
    SelectTypeParameters=CR_Core
    NodeName=node[1-2] NodeHostname=%1$s NodeAddr=127.0.0.1 Port=[17001-17002] CPUs=1 RealMemory=2000
    PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
    """
        .formatted(host, temporary);
  }

  private void daemon(String... words) throws IOException {
    Path log = temporary.resolve(words[0] + daemons.size() + ".log");
    daemons.add(builder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start());
  }

  /**
   * Starts a node as the first process of a namespace of its own: when it dies, so does at once all
   * that runs on it. Killed one by one, what watches over a batch script could still report that
   * the script has ended.
   */
  private void node(String name) throws IOException {
    daemon(
        "unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "slurmd", "-D", "-N", name);
  }

  private ProcessBuilder builder(String... words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("SLURM_CONF", temporary.resolve("slurm.conf").toString());
    builder.environment().put("PLUMBLINE_SEED", "a seed for tests");
    return builder;
  }

  private String run(String... words) throws IOException, InterruptedException {
    Process process = builder(words).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  @AfterEach
  void stopCluster() throws IOException, InterruptedException {
    for (int i = daemons.size() - 1; i >= 0; i--) {
      daemons.get(i).destroyForcibly().waitFor();
    }
  }

  @Test
  void nothingIsLostWhenANodeDies() throws Exception {
    fillRoom();
    run("./run_autograder", "batch", room.toString(), "--jobs=2", "--out=" + out.resolve("alone"));
    run(
        "sbatch",
        "--array=1-2",
        "--cpus-per-task=1",
        "--output=" + out.resolve("job-%a.log"),
        "src/batch/slurm.sh",
        room.toString(),
        out.toString(),
        "2");
    while (receipts("share-1").size() < 2) {
      Thread.sleep(50);
    }
    Map<Path, Object> before = receipts("share-1");
    daemons.get(2).destroyForcibly(); // node1, where Slurm starts the first share
    while (!run("squeue", "-h").isBlank()) {
      run(
          "bash",
          "-c",
          "for job in $(squeue -h -t PD -o %A); do scontrol update JobId=$job StartTime=now; done");
      Thread.sleep(1000);
    }
    assertThat(receipts("share-1")).containsAllEntriesOf(before);
    String merged =
        run(
            "./run_autograder",
            "merge",
            out.resolve("share-1").toString(),
            out.resolve("share-2").toString(),
            "--out=" + out.resolve("class"));
    assertThat(merged).startsWith("Graded: 8 of 8.").doesNotContain("Missing");
    assertThat(Files.readString(out.resolve("class/grades.csv")))
        .isEqualTo(Files.readString(out.resolve("alone/grades.csv")));
    assertThat(Files.readString(out.resolve("job-1.log")))
        .containsPattern("To grade: [1-4]; finished before: [2-5]");
  }

  private void fillRoom() throws IOException, InterruptedException {
    Files.createDirectories(out);
    List<Path> samples;
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      samples = folders.sorted().limit(8).toList();
    }
    for (Path sample : samples) {
      run("cp", "-r", sample.toString(), room.toString());
    }
  }

  /** Receipts of a share, each with the time at which it was written. */
  private Map<Path, Object> receipts(String share) throws IOException {
    Map<Path, Object> receipts = new TreeMap<>();
    Path folder = out.resolve(share).resolve("state/receipts");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            receipts.put(file, Files.getLastModifiedTime(file));
          }
        }
      }
    }
    return receipts;
  }
}
