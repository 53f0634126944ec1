package plumbline.batch;

import java.math.BigInteger;

/**
 * A share of a class, for one of several machines. Which submissions it has depends on their ids
 * alone: every machine can tell without asking the others.
 *
 * @param number which share, from 1
 * @param count how many there are
 */
public record Shard(int number, int count) {
  /** All of it. */
  public static final Shard ALL = new Shard(1, 1);

  private static final int RADIX = 16;

  /** Refuses shares that do not exist. */
  public Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(
          "There is no share " + number + " of " + count + ": it is 1/N to N/N.");
    }
  }

  /**
   * Reads a share.
   *
   * @param text such as {@code "3/8"}
   * @return the share
   * @throws IllegalArgumentException if it is none; the message says what is wanted
   */
  public static Shard parse(String text) {
    if (!text.matches("[0-9]{1,9}/[0-9]{1,9}")) {
      throw new IllegalArgumentException(
          "A share is written as K/N, such as 3/8, and not as " + text + ".");
    }
    String[] parts = text.split("/", 2);
    return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean holds(String id) {
    BigInteger digest = new BigInteger(new Digest().text(id).text(), RADIX);
    return digest.mod(BigInteger.valueOf(count)).intValueExact() == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
