package plumbline.sandbox;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import plumbline.protocol.Frames;
import plumbline.protocol.ProtocolException;

/**
 * The grader's end of the pipes to one worker, on a thread of its own, so that a worker that
 * neither reads nor writes never holds the grader up. It is a plain alternation: one request, one
 * reply. Nothing is read that was not asked for and nothing is queued, so a flood just fills the
 * pipe; what lies there when the next request is made gives the worker away.
 */
final class Conversation implements AutoCloseable {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final BlockingQueue<Turn> next = new ArrayBlockingQueue<>(1);
  private final Thread thread;

  Conversation(InputStream from, OutputStream to, String name) {
    in = new DataInputStream(from);
    out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    thread = Spawner.daemon(this::talk, name);
    thread.start();
  }

  /**
   * One request and its reply.
   *
   * @param request the encoded request
   * @param maxReplyBytes the most bytes the reply may have
   * @param reply its bytes, or how it failed: {@link ProtocolException}, or {@link IOException} if
   *     the pipe is closed
   */
  record Turn(byte[] request, int maxReplyBytes, CompletableFuture<byte[]> reply) {}

  /** Sends a request and waits for the reply. The turn before must be over. */
  Turn ask(byte[] request, int maxReplyBytes) {
    Turn turn = new Turn(request, maxReplyBytes, new CompletableFuture<>());
    next.add(turn);
    return turn;
  }

  /** Ends the thread, once the turn that it may be in is over; the worker's death sees to that. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void talk() {
    try {
      while (true) {
        Turn turn = next.take();
        try {
          turn.reply().complete(exchange(turn));
        } catch (IOException e) {
          turn.reply().completeExceptionally(e);
        }
      }
    } catch (InterruptedException e) {
      // it was closed
    }
  }

  private byte[] exchange(Turn turn) throws IOException {
    if (in.available() > 0) {
      throw new ProtocolException("it said something without being asked");
    }
    Frames.write(out, turn.request());
    return Frames.read(in, turn.maxReplyBytes());
  }
}
