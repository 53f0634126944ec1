package plumbline.worker;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.LogManager;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;

/**
 * Loads what can only be loaded while files can still be opened, so that ordinary code finds the
 * library working: the JDK's native libraries and the files that it reads when first needed.
 * Classes come from archives that stay open. Every worker pays for this, so it touches no more than
 * the class that reads the file.
 */
final class Warmup {
  /** Classes whose initialisers load native libraries or files. */
  static final List<String> INITIALISERS =
      List.of(
          "java.lang.management.ManagementFactory", // libmanagement
          "com.sun.management.internal.PlatformMBeanProviderImpl", // libmanagement_ext
          "sun.util.calendar.ZoneInfoFile", // lib/tzdb.dat, for java.util
          "java.net.InetAddress", // libnet
          "java.util.zip.Inflater", // libzip
          "java.time.zone.ZoneRulesProvider", // lib/tzdb.dat, for java.time
          "java.awt.Toolkit", // libawt, for shapes
          "java.awt.image.ColorModel", // the same for images, where each kind asks for it again
          "sun.awt.image.ByteComponentRaster",
          "sun.awt.image.BytePackedRaster",
          "sun.awt.image.IntegerComponentRaster",
          "sun.awt.image.ShortComponentRaster");

  private Warmup() {}

  /**
   * Loads the parts of the library that students' code may need and that live in files.
   *
   * @param whole whether those count that few programs need, and that take as long as half of the
   *     worker's start
   */
  static void library(boolean whole) {
    openArchives();
    if (whole) {
      INITIALISERS.forEach(Warmup::initialise);
      LogManager.getLogManager().getLogger(""); // conf/logging.properties
      RandomGenerator.getDefault(); // finds all generators, as providers of a service
      readSecurityFiles();
      new SecureRandom().nextInt(); // /dev/random
    }
  }

  private static void initialise(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("this JDK lacks a part that students may use", e);
    }
  }

  /** The files of conf/security. */
  private static void readSecurityFiles() {
    try {
      Cipher.getMaxAllowedKeyLength("AES");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks a part that students may use", e);
    }
  }

  /**
   * lib/modules and the worker's jars: what the JVM finds in class data, it has opened none of them
   * for.
   */
  private static void openArchives() {
    for (Class<?> one : List.of(Object.class, Warmup.class)) {
      if (one.getResource(one.getSimpleName() + ".class") == null) {
        throw new IllegalStateException("the class file of " + one + " cannot be found");
      }
    }
  }
}
