package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The job file, held against Kubernetes' own description of a job. No cluster runs it here. */
class KubernetesTest {
  private static final Path FILE = Path.of("src/batch/kubernetes.yaml");

  /** Fails for a field that Kubernetes does not know: its classes would keep it as an extra. */
  private static Job job(String yaml) {
    ObjectMapper strict = new ObjectMapper();
    strict.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    strict.setAnnotationIntrospector(
        new JacksonAnnotationIntrospector() {
          private static final long serialVersionUID = 1L;

          @Override
          public Boolean hasAnySetter(Annotated annotated) {
            return false;
          }
        });
    Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return strict.convertValue(document, Job.class);
  }

  private static Job job() throws IOException {
    return job(Files.readString(FILE));
  }

  private static Container grader() throws IOException {
    return job().getSpec().getTemplate().getSpec().getContainers().get(0);
  }

  @Test
  void hasOnlyFieldsThatKubernetesKnows() throws IOException {
    Job job = job();
    assertThat(job.getApiVersion() + " " + job.getKind()).isEqualTo("batch/v1 Job");
    String misspelt = Files.readString(FILE).replace("mountPath:", "mountpath:");
    assertThatThrownBy(() -> job(misspelt)).hasMessageContaining("mountpath");
  }

  /** Without these a share that failed would not be started again, or not for itself. */
  @Test
  void everyShareIsStartedAgainForItself() throws IOException {
    assertThat(job().getSpec().getCompletionMode()).isEqualTo("Indexed");
    assertThat(job().getSpec().getBackoffLimitPerIndex()).isPositive();
    assertThat(job().getSpec().getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
  }

  /** Kubernetes counts from 0, shares from 1. */
  @Test
  void theSharesTogetherAreTheClass() throws IOException, InterruptedException {
    int completions = job().getSpec().getCompletions();
    List<String> started = new ArrayList<>();
    for (int index = 0; index < completions; index++) {
      started.add(command(index));
    }
    assertThat(started)
        .isEqualTo(
            IntStream.rangeClosed(1, completions)
                .mapToObj(
                    share ->
                        "batch|/class/source|--out|/class/out/share-%1$d|--shard|%1$d/%2$d|--jobs|4|"
                            .formatted(share, completions))
                .toList());
    assertThat(grader().getResources().getRequests().get("cpu").getAmount()).isEqualTo("4");
  }

  /** What one pod's command hands to the grader, told by printf in its place. */
  private static String command(int index) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(grader().getCommand());
    String autograder = "/opt/plumbline/run_autograder";
    assertThat(words.get(2)).contains(autograder);
    words.set(2, words.get(2).replace(autograder, "printf '%s|'"));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("JOB_COMPLETION_INDEX", Integer.toString(index));
    for (EnvVar variable : grader().getEnv()) {
      if (variable.getValue() != null) {
        builder.environment().put(variable.getName(), variable.getValue());
      }
    }
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
