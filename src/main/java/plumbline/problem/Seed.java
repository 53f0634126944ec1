package plumbline.problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.Blake3;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well512a;

/**
 * The secret that an assignment's random inputs come from. A case's inputs are a keyed hash of its
 * id, so that whoever sees inputs of some cases learns nothing of the others.
 *
 * @param text the secret, not empty; 32 random hexadecimal digits are a good one
 */
public record Seed(String text) {
  /** The generator's state, in ints. */
  private static final int STATE = 16;

  /** Refuses an empty secret. */
  public Seed {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the seed is empty");
    }
  }

  /**
   * The random numbers of one case.
   *
   * @param id the case's id
   * @return a generator in a state that depends on the seed and the id only
   */
  RandomGenerator random(String id) {
    byte[] hash = new byte[STATE * Integer.BYTES];
    Blake3.initKeyedHash(Blake3.hash(bytes(text))).update(bytes(id)).doFinalize(hash);
    int[] state = new int[STATE];
    ByteBuffer.wrap(hash).asIntBuffer().get(state);
    return new Well512a(state);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps the secret out of messages and logs. */
  @Override
  public String toString() {
    return "Seed[secret]";
  }
}
