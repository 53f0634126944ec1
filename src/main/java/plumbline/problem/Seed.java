package plumbline.problem;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The secret that an assignment's random inputs come from. A case's inputs are a keyed hash of its
 * id, so that whoever sees inputs of some cases learns nothing of the others.
 *
 * @param text the secret, not empty; 32 random hexadecimal digits are a good one
 */
public record Seed(String text) {
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
    byte[] hash = hash(id);
    int[] state = new int[hash.length / Integer.BYTES];
    for (int i = 0; i < hash.length; i++) {
      state[i / Integer.BYTES] = (state[i / Integer.BYTES] << Byte.SIZE) | (hash[i] & 0xff);
    }
    return new Well19937c(state);
  }

  private byte[] hash(String id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** Keeps the secret out of messages and logs. */
  @Override
  public String toString() {
    return "Seed[secret]";
  }
}
