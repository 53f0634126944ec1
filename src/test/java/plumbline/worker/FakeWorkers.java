package plumbline.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import plumbline.protocol.Codec;
import plumbline.protocol.Frames;
import plumbline.protocol.Reply;
import plumbline.protocol.WorkerExit;

/** Programs that are started as workers and are none. */
final class FakeWorkers {
  private FakeWorkers() {}

  private static void sayReady(String report) throws IOException {
    Frames.read(new DataInputStream(System.in), 1000);
    Codec<Reply> replies = Codec.of(Reply.class);
    Frames.write(new DataOutputStream(System.out), replies.encode(new Reply.Ready(report)));
  }

  /** Says that it is locked in, and is not. */
  static final class Liar {
    public static void main(String[] arguments) throws Exception {
      sayReady("locked in, believe me");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /** Says nothing. */
  static final class Mute {
    public static void main(String[] arguments) throws Exception {
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /** Says too much. */
  static final class Chatterbox {
    public static void main(String[] arguments) throws Exception {
      sayReady("a".repeat(10_000));
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /** Could not lock itself in. */
  static final class Failure {
    public static void main(String[] arguments) {
      System.err.println("seccomp was refused (errno 22)");
      Runtime.getRuntime().halt(WorkerExit.NOT_LOCKED);
    }
  }

  /** Locks one thread in and leaves the others as they are. */
  static final class OneThreadShort {
    public static void main(String[] arguments) throws Exception {
      Syscalls kernel = new Syscalls(Architecture.current().orElseThrow());
      Seccomp.giveUpNewPrivileges(kernel);
      List<Filter.Instruction> program = Filter.program(kernel.architecture(), AllowList.rules(0));
      kernel.call(SystemCall.SECCOMP, 1, 0, Seccomp.programHeader(program)); // not for all threads
      sayReady("locked in, or so it seems");
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
