package plumbline.sandbox;

import java.util.Map;
import java.util.Set;
import plumbline.protocol.Codec;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;

/** Which replies a worker may give, depending on what it was asked. */
final class Expectation {
  private static final Codec<Reply> REPLIES = Codec.of(Reply.class);

  /** What may be replied to which request. */
  private static final Map<Class<? extends Request>, Expectation> AFTER =
      Map.of(
          Request.Compile.class,
          new Expectation(Set.of(Reply.Compiled.class)),
          Request.Load.class,
          new Expectation(Set.of(Reply.Done.class)),
          Request.Open.class,
          new Expectation(Set.of(Reply.Done.class, Reply.Threw.class)),
          Request.Call.class,
          new Expectation(Set.of(Reply.Returned.class, Reply.Threw.class, Reply.TooLarge.class)));

  /** What is said before anything is asked. */
  static final Expectation READY = new Expectation(Set.of(Reply.Ready.class));

  private final Set<Class<? extends Reply>> kinds;

  private Expectation(Set<Class<? extends Reply>> kinds) {
    this.kinds = kinds;
  }

  static Expectation after(Request request) {
    return AFTER.get(request.getClass());
  }

  /**
   * Decodes a reply.
   *
   * @param bytes the bytes, from anybody
   * @return the reply, of a kind that is due now
   * @throws ProtocolException if it is malformed or of another kind
   */
  Reply read(byte[] bytes) throws ProtocolException {
    Reply reply = REPLIES.decode(bytes);
    if (!kinds.contains(reply.getClass())) {
      throw new ProtocolException("a reply that answers no request: " + reply.getClass());
    }
    return reply;
  }
}
