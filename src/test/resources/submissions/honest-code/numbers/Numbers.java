// right: computes with big, random and ordinary numbers; 31 features
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.math.*;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

public class Numbers implements ReluInterpolator {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    useFeatures();
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  private void features() {
    // feature 1
    check(
        "BigInteger",
        "93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000",
        () -> LongStream.rangeClosed(1, 100).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply).toString());
    // feature 2
    check(
        "modular power",
        BigInteger.valueOf(445),
        () -> BigInteger.valueOf(4).modPow(BigInteger.valueOf(13), BigInteger.valueOf(497)));
    // feature 3
    check("primes", BigInteger.valueOf(101), () -> BigInteger.valueOf(100).nextProbablePrime());
    // feature 4
    check(
        "random prime",
        true,
        () -> BigInteger.probablePrime(64, new Random(1)).isProbablePrime(20));
    // feature 5
    check(
        "BigDecimal",
        new BigDecimal("0.3"),
        () -> new BigDecimal("0.1").add(new BigDecimal("0.2")));
    // feature 6
    check(
        "division to many digits",
        "0.33333333333333333333",
        () -> BigDecimal.ONE.divide(BigDecimal.valueOf(3), 20, RoundingMode.HALF_EVEN).toString());
    // feature 7
    check(
        "square root to many digits",
        "1.414213562373095048801688724209698",
        () -> BigDecimal.valueOf(2).sqrt(MathContext.DECIMAL128).toString());
    // feature 8
    check("Math", 5.0, () -> Math.hypot(3, 4) * Math.cos(0) + Math.floorMod(-3, 3));
    // feature 9
    check("fused multiply and add", 7.0, () -> Math.fma(2.0, 3.0, 1.0));
    // feature 10
    check(
        "StrictMath",
        true,
        () -> Math.abs(StrictMath.sin(Math.PI / 6) - 0.5) < 1e-15 && StrictMath.log1p(0) == 0);
    // feature 11
    check("exact arithmetic", true, () -> {
      try {
        Math.multiplyExact(1L << 40, 1L << 40);
        return false;
      } catch (ArithmeticException e) {
        return true;
      }
    });
    // feature 12
    check("ulp and next", true, () -> Math.nextUp(1.0) - 1.0 == Math.ulp(1.0));
    // feature 13
    check("bits of doubles", 0x3ff0000000000000L, () -> Double.doubleToLongBits(1.0));
    // feature 14
    check("unsigned numbers", "4294967295", () -> Integer.toUnsignedString(-1));
    // feature 15
    check(
        "bit counting",
        36,
        () -> Long.bitCount(-1L) / 2 + Integer.numberOfLeadingZeros(1) - 27);
    // feature 16
    check("parsing doubles", 1.0e-3, () -> Double.parseDouble(" 0x1.0624dd2f1a9fcp-10 "));
    // feature 17
    check("printing doubles", "0.1", () -> Double.toString(0.1));
    // feature 18
    check("seeded random numbers", -1157793070, () -> new Random(10).nextInt());
    // feature 19
    check(
        "Gaussian numbers",
        true,
        () -> new Random(1).doubles(1000).average().orElse(0) > 0.4 && Double.isFinite(new Random(2).nextGaussian()));
    // feature 20
    check(
        "unseeded random numbers",
        true,
        () -> new Random().nextDouble() < 1 && Math.random() < 1);
    // feature 21
    check("ThreadLocalRandom", true, () -> ThreadLocalRandom.current().nextInt(5, 6) == 5);
    // feature 22
    check("SplittableRandom", true, () -> new SplittableRandom(1).split().nextLong() != 0);
    // feature 23
    check("default generator", true, () -> RandomGenerator.getDefault().nextInt(10) < 10);
    // feature 24
    check(
        "L64X128MixRandom",
        true,
        () -> RandomGenerator.of("L64X128MixRandom").nextDouble() < 1);
    // feature 25
    check(
        "Xoshiro256PlusPlus",
        true,
        () -> RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(42).nextLong() != 0);
    // feature 26
    check("all generators", true, () -> RandomGeneratorFactory.all().count() > 5);
    // feature 27
    check("SecureRandom", true, () -> new SecureRandom().nextInt(10) < 10);
    // feature 28
    check(
        "strong SecureRandom",
        16,
        () -> SecureRandom.getInstanceStrong().generateSeed(16).length);
    // feature 29
    check("seeded SecureRandom", true, () -> {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(1);
      return random.nextLong() != 0;
    });
    // feature 30
    check("random UUID", 4, () -> UUID.randomUUID().version());
    // feature 31
    check(
        "UUID of a name",
        "5d41402a-bc4b-3a76-b971-9d911017c592",
        () -> UUID.nameUUIDFromBytes("hello".getBytes(StandardCharsets.UTF_8)).toString());
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
