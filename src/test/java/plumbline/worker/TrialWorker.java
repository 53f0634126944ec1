package plumbline.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import plumbline.protocol.Codec;
import plumbline.protocol.Frames;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerExit;
import plumbline.protocol.WorkerStart;

/** A worker that does what an attacker inside a worker could do, as its test asks. */
public final class TrialWorker {
  private static final Codec<Request> REQUESTS = Codec.of(Request.class);
  private static final Codec<Reply> REPLIES = Codec.of(Reply.class);

  private TrialWorker() {}

  /** Locks itself in as a real worker does, and then obeys. */
  public static void main(String[] arguments) throws Exception {
    WorkerStart start = WorkerStart.of(arguments);
    DataInputStream first = new DataInputStream(new FileInputStream(FileDescriptor.in));
    Warmup.library(((Request.Prepare) REQUESTS.decode(Frames.read(first, 1000))).wholeLibrary());
    Attacks.warmUp();
    Lock.Channel channel = null;
    try {
      channel = Lock.apply(start.locked());
    } catch (LockException e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(WorkerExit.NOT_LOCKED);
    }
    DataInputStream in = new DataInputStream(new BufferedInputStream(channel.in()));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(channel.out()));
    Frames.write(out, REPLIES.encode(new Reply.Ready(channel.report())));
    try {
      for (; ; ) {
        Frames.write(out, REPLIES.encode(answer(REQUESTS.decode(Frames.read(in, 1 << 24)), out)));
      }
    } catch (EOFException e) {
      Runtime.getRuntime().halt(WorkerExit.GRADER_GONE);
    }
  }

  /** A call's method is the name of a probe; what came of it is returned as what was printed. */
  private static Reply answer(Request request, DataOutputStream out) throws IOException {
    if (request instanceof Request.Call call) {
      return new Reply.Returned(new byte[0], run(call.method(), out));
    }
    return new Reply.Done();
  }

  private static String run(String name, DataOutputStream out) throws IOException {
    try {
      return Misdeeds.run(name, out);
    } catch (Exception | Error e) {
      return "threw " + e;
    }
  }
}
