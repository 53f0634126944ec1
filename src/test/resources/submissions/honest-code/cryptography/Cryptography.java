// right: hashes, encrypts, signs and derives keys; 16 features
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import javax.crypto.*;
import javax.crypto.spec.*;

public class Cryptography implements MaxPoolingFilter {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int[] peak(double[][] x) {
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    useFeatures();
    int[] peak = place(x);
    double error = y - x[peak[0]][peak[1]];
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    filter[rows - 1][columns - 1] = 1;
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < columns; n++) {
        filter[peak[0] - m + rows - 1][peak[1] - n + columns - 1] += error * x[m][n];
      }
    }
    return filter;
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }

  private void features() {
    // feature 1
    check("MD5", "5d41402abc4b2a76b9719d911017c592", () -> digest("MD5"));
    // feature 2
    check("SHA-1", "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d", () -> digest("SHA-1"));
    // feature 3
    check(
        "SHA-256",
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        () -> digest("SHA-256"));
    // feature 4
    check(
        "SHA3-256",
        "3338be694f50c5f338814986cdf0686453a888b84f424d792af4b9202398f392",
        () -> digest("SHA3-256"));
    // feature 5
    check("HMAC", 32, () -> {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(new byte[16], "HmacSHA256"));
      return mac.doFinal(new byte[3]).length;
    });
    // feature 6
    check("AES in CBC mode", "hello", () -> {
      SecretKeySpec key = new SecretKeySpec(new byte[16], "AES");
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
      byte[] secret = cipher.doFinal(HELLO);
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[16]));
      return new String(cipher.doFinal(secret), StandardCharsets.UTF_8);
    });
    // feature 7
    check("AES in GCM mode", 21, () -> {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"), new GCMParameterSpec(128, new byte[12]));
      return cipher.doFinal(HELLO).length;
    });
    // feature 8
    check("ChaCha20", 21, () -> {
      Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "ChaCha20"), new IvParameterSpec(new byte[12]));
      return cipher.doFinal(HELLO).length;
    });
    // feature 9
    check("generated key", 16, () -> {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(128);
      return generator.generateKey().getEncoded().length;
    });
    // feature 10
    check(
        "key from a password",
        32,
        () -> SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec("secret".toCharArray(), new byte[8], 1000, 256)).getEncoded().length);
    // feature 11
    check("RSA signature", true, () -> sign("RSA", 1024, "SHA256withRSA"));
    // feature 12
    check("elliptic curve signature", true, () -> sign("EC", 256, "SHA256withECDSA"));
    // feature 13
    check("key agreement", 32, () -> {
      KeyPair mine = KeyPairGenerator.getInstance("X25519").generateKeyPair();
      KeyPair yours = KeyPairGenerator.getInstance("X25519").generateKeyPair();
      KeyAgreement agreement = KeyAgreement.getInstance("X25519");
      agreement.init(mine.getPrivate());
      agreement.doPhase(yours.getPublic(), true);
      return agreement.generateSecret().length;
    });
    // feature 14
    check("checksums", 907060870L, () -> {
      CRC32 sum = new CRC32();
      sum.update(HELLO);
      return sum.getValue();
    });
    // feature 15
    check("other checksums", true, () -> {
      CRC32C sum = new CRC32C();
      sum.update(HELLO);
      Adler32 adler = new Adler32();
      adler.update(HELLO);
      return sum.getValue() != 0 && adler.getValue() == 0x062c0215L;
    });
    // feature 16
    check(
        "providers",
        true,
        () -> Security.getProviders().length > 3 && Security.getAlgorithms("MessageDigest").size() > 5);
  }

  private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

  private static String digest(String algorithm) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(HELLO));
  }

  private static boolean sign(String keys, int size, String algorithm) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(keys);
    generator.initialize(size);
    KeyPair pair = generator.generateKeyPair();
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(pair.getPrivate());
    signature.update(HELLO);
    byte[] signed = signature.sign();
    signature.initVerify(pair.getPublic());
    signature.update(HELLO);
    return signature.verify(signed);
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
