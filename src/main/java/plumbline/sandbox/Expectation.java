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
  private static final Map<Class<? extends Request>, Set<Class<? extends Reply>>> AFTER =
      Map.of(
          Request.Prepare.class, Set.of(Reply.Ready.class),
          Request.Compile.class, Set.of(Reply.Compiled.class),
          Request.Load.class, Set.of(Reply.Done.class),
          Request.Open.class, Set.of(Reply.Done.class, Reply.Threw.class),
          Request.Call.class,
              Set.of(Reply.Returned.class, Reply.Threw.class, Reply.TooLarge.class));

  private final Set<Class<? extends Reply>> kinds;
  private final int contracts;

  private Expectation(Set<Class<? extends Reply>> kinds, int contracts) {
    this.kinds = kinds;
    this.contracts = contracts;
  }

  /** What may be replied to this request. */
  static Expectation after(Request request) {
    int contracts = request instanceof Request.Compile compile ? compile.contracts().size() : 0;
    return new Expectation(AFTER.get(request.getClass()), contracts);
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
    if (reply instanceof Reply.Compiled compiled && compiled.found().size() != contracts) {
      throw new ProtocolException(
          compiled.found().size() + " findings on " + contracts + " contracts");
    }
    return reply;
  }
}
