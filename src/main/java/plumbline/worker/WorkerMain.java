package plumbline.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import plumbline.protocol.Codec;
import plumbline.protocol.Frames;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerExit;
import plumbline.protocol.WorkerStart;

/**
 * The worker: warms up and locks itself in, if it has to, and then answers one request after the
 * other. What a worker does that only runs has no lambdas in it, here and elsewhere: the first one
 * takes 10 ms, a sixth of its start.
 */
public final class WorkerMain {
  /** Requests come from the grader, so this is a guard against nothing but a torn stream. */
  private static final int LARGEST_REQUEST = 64 << 20;

  /** Compilers and the student's calls run on this thread, so that deep recursion has room. */
  private static final long STACK = 16L << 20;

  private static final Codec<Request> REQUESTS = Codec.of(Request.class);

  /** For staff; taken before the student's prints are collected. */
  private static final PrintStream STAFF = System.err;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final StudentCode student;

  private WorkerMain(Lock.Channel channel) {
    in = new DataInputStream(new BufferedInputStream(channel.in()));
    out = new DataOutputStream(new BufferedOutputStream(channel.out(), 1 << 16));
    student = new StudentCode(Console.install(new TooMuch()));
    System.setIn(InputStream.nullInputStream());
  }

  /**
   * Runs a worker until the grader closes the channel.
   *
   * @param arguments what {@link WorkerStart#arguments()} makes
   */
  public static void main(String[] arguments) {
    Runnable worker =
        new Runnable() {
          @Override
          public void run() {
            WorkerMain.run(WorkerStart.of(arguments));
          }
        };
    new Thread(null, worker, "main", STACK).start();
  }

  private static void run(WorkerStart start) {
    try {
      if (start.locked() && start.role().compiles()) {
        CompilerWarmup.run();
      }
      // unbuffered: what follows is read through other descriptors
      DataInputStream first = new DataInputStream(new FileInputStream(FileDescriptor.in));
      Request.Prepare prepare =
          (Request.Prepare) REQUESTS.decode(Frames.read(first, LARGEST_REQUEST));
      if (start.locked() && start.role().runs()) {
        Warmup.library(prepare.wholeLibrary());
      }
      Lock.Channel channel = Lock.apply(start.locked());
      new WorkerMain(channel).converse(channel.report());
      Runtime.getRuntime().halt(WorkerExit.GRADER_GONE);
    } catch (LockException e) {
      end(WorkerExit.NOT_LOCKED, e);
    } catch (IOException e) {
      end(WorkerExit.BAD_REQUEST, e);
    } catch (RuntimeException | Error e) {
      end(WorkerExit.FAULT, e);
    }
  }

  private static void end(int code, Throwable why) {
    why.printStackTrace(STAFF);
    Runtime.getRuntime().halt(code);
  }

  private void converse(String report) throws IOException {
    Codec<Reply> replies = Codec.of(Reply.class);
    Frames.write(out, replies.encode(new Reply.Ready(report)));
    try {
      while (true) {
        Request request = REQUESTS.decode(Frames.read(in, LARGEST_REQUEST));
        Frames.write(out, replies.encode(answer(request)));
      }
    } catch (EOFException e) {
      return;
    }
  }

  private Reply answer(Request request) throws IOException {
    if (request instanceof Request.Call call) {
      return student.call(call);
    }
    if (request instanceof Request.Open open) {
      return student.open(open);
    }
    if (request instanceof Request.Load load) {
      return student.load(load);
    }
    return Compilation.compile((Request.Compile) request);
  }

  /** What a student prints without end. */
  private static final class TooMuch implements Runnable {
    @Override
    public void run() {
      Runtime.getRuntime().halt(WorkerExit.OUTPUT);
    }
  }
}
