package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.Codec;
import plumbline.protocol.Frames;
import plumbline.protocol.HostileBytes;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.sandbox.Answer.End;
import plumbline.sandbox.Answer.Ended;
import plumbline.sandbox.Answer.Replied;

/**
 * Conversations with workers that answer each request with whatever they like. Whatever it is, the
 * grader has its answer when the time is up, and once a worker has ended it stays so. {@code mvn
 * test -Pfuzz} tries a million inputs, and a thousand with real processes.
 */
@Tag("fuzz")
class SessionFuzzTest {
  private static final int INPUTS = Integer.getInteger("plumbline.fuzz", 20_000);
  private static final int SESSIONS = Math.max(60, INPUTS / 1000);
  private static final int TURNS = 4;
  private static final Request REQUEST = new Request.Call("x", new byte[3]);
  private static final Duration WALL = Duration.ofMillis(300);

  @TempDir Path folder;

  private static byte[] frame(Reply reply) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Frames.write(new DataOutputStream(bytes), Codec.of(Reply.class).encode(reply));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static final List<byte[]> HONEST =
      List.of(
          frame(new Reply.Returned(new byte[8], "")),
          frame(new Reply.Threw(List.of(new Reply.Thrown("E", "", List.of())), "")),
          frame(new Reply.TooLarge(5)),
          frame(new Reply.Done()));

  /** Mostly true replies, so that conversations get beyond their first turn. */
  private static byte[] answer(Random random) {
    byte[] bytes = HONEST.get(random.nextInt(3)).clone();
    switch (random.nextInt(8)) {
      case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 2 -> {
        return java.util.Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(9));
      }
      case 3 -> {
        return HONEST.get(3);
      }
      default -> {
        return bytes;
      }
    }
    return bytes;
  }

  /** A script that plays the answers, each when the request before it has been read. */
  private ProcessBuilder player(Random random) throws IOException {
    List<String> script = new ArrayList<>();
    script.add(read(new Request.Prepare(true)));
    script.add("cat " + Files.write(folder.resolve("ready"), frame(new Reply.Ready("so it says"))));
    for (int i = 0; i < TURNS; i++) {
      script.add(read(REQUEST));
      script.add("cat " + Files.write(folder.resolve("answer" + i), answer(random)));
    }
    script.add(random.nextBoolean() ? "exec sleep 100" : "exit " + random.nextInt(200));
    return new ProcessBuilder("/bin/sh", "-c", String.join("; ", script));
  }

  private static String read(Request request) {
    return "head -c " + (4 + Codec.of(Request.class).encode(request).length) + " > /dev/null";
  }

  @Test
  void hasAnAnswerInTimeWhateverTheWorkerSays() throws IOException {
    Host host = new Host("linux", "amd64", Map.of(), Map.of());
    WorkerFiles none = new WorkerFiles(folder);
    Command command = new Command(host, Limits.standard(), none, "none", OptionalInt.empty());
    int replies = 0;
    Map<End, Integer> ends = new java.util.EnumMap<>(End.class);
    try (Spawner spawner = new Spawner()) {
      for (int seed = 0; seed < SESSIONS; seed++) {
        ProcessBuilder player = player(new Random(seed));
        try (Worker worker = new Worker(command, false, spawner.start(() -> player))) {
          replies += converse(worker, ends);
        }
      }
    }
    assertThat(replies).isGreaterThan(SESSIONS / 2);
    assertThat(ends.keySet()).contains(End.BROKE_PROTOCOL, End.WAITED, End.EXIT);
  }

  /** Without processes: what comes is due after what was asked, or refused, or the end. */
  @Test
  void takesNothingForAReplyThatIsNone() throws Exception {
    List<Request> requests =
        List.of(
            new Request.Compile(List.of("A", "B"), List.of(), true),
            new Request.Load(List.of("A"), Map.of()),
            new Request.Open("A", "B"),
            REQUEST);
    HostileBytes hostile = new HostileBytes(11, HONEST);
    Random random = new Random(12);
    int taken = 0;
    int refused = 0;
    int over = 0;
    for (int turns = 0; turns < INPUTS; ) {
      InputStream said =
          new SequenceInputStream(
              unread(HONEST.get(random.nextInt(HONEST.size()))), unread(hostile.next()));
      try (Conversation conversation =
          new Conversation(said, OutputStream.nullOutputStream(), "fuzz")) {
        for (int turn = 0; turn < TURNS; turn++, turns++) {
          Request request = requests.get(random.nextInt(requests.size()));
          byte[] asked = Codec.of(Request.class).encode(request);
          try {
            byte[] bytes = conversation.ask(asked, 1000).reply().get(60, TimeUnit.SECONDS);
            Reply reply = Expectation.after(request).read(bytes);
            assertThat(reply).isNotInstanceOf(Reply.Ready.class);
            assertThat(reply instanceof Reply.Compiled).isEqualTo(request == requests.get(0));
            taken++;
          } catch (ProtocolException e) {
            refused++;
          } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(IOException.class);
            over++;
          }
        }
      }
    }
    assertThat(List.of(taken, refused, over)).allMatch(count -> count > INPUTS / 100);
  }

  /** Bytes that are not there before they are asked for, as a pipe's are. */
  private static InputStream unread(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }

  private static int converse(Worker worker, Map<End, Integer> ends) {
    int replies = 0;
    Ended first = null;
    for (int turn = 0; turn < TURNS + 2; turn++) {
      Allowance allowance = worker.allow(Duration.ofSeconds(5), WALL);
      Answer answer = worker.ask(REQUEST, allowance, 1000);
      Duration took = Duration.ofNanos(System.nanoTime() - allowance.startedAt());
      assertThat(took).isLessThan(WALL.plusSeconds(10)); // on a machine that is busy otherwise
      if (answer instanceof Replied replied) {
        assertThat(first).isNull();
        assertThat(replied.reply())
            .isInstanceOfAny(Reply.Returned.class, Reply.Threw.class, Reply.TooLarge.class);
        replies++;
      } else if (first == null) {
        first = (Ended) answer;
        ends.merge(first.how(), 1, Integer::sum);
      } else {
        assertThat(answer).isSameAs(first);
      }
    }
    assertThat(first).isNotNull(); // there are more requests than answers
    return replies;
  }
}
