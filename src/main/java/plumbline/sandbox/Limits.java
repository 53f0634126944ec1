package plumbline.sandbox;

import java.time.Duration;

/**
 * What a worker may take, apart from time. Sizes are in megabytes of 2<sup>20</sup> bytes.
 *
 * @param heap the Java heap ({@code -Xmx}). Over it the JVM ends with {@code
 *     -XX:+ExitOnOutOfMemoryError}: {@link Answer.End#MEMORY}
 * @param metaspace loaded classes ({@code -XX:MaxMetaspaceSize}). Over it: as the heap
 * @param codeCache compiled code ({@code -XX:ReservedCodeCacheSize}). Over it code is interpreted
 * @param direct buffers outside the heap ({@code -XX:MaxDirectMemorySize}). Over it student code
 *     gets an {@code OutOfMemoryError}
 * @param nativeMemory thread stacks and what native code allocates, over and above the four before;
 *     their sum is RLIMIT_DATA, which counts private writable memory. (RLIMIT_AS is no use: a JVM
 *     reserves far more addresses than it uses.) Over it allocations fail
 * @param resident physical memory, polled. With the grader's it stays within the 768 MB of
 *     Gradescope's default container. Over it the worker is killed: {@link Answer.End#MEMORY}
 * @param threads threads, those of the JVM included. RLIMIT_NPROC where the worker has a user of
 *     its own: over it no thread can be made; and polled everywhere: over it the worker is killed:
 *     {@link Answer.End#THREADS}
 * @param files open descriptors (RLIMIT_NOFILE). Over it opening fails
 * @param noise bytes on the process's own output streams, where only the JVM and native code write.
 *     Over it the worker is killed: {@link Answer.End#OUTPUT}
 * @param startWall time on the clock to become ready. Over it the grader gives up, with a message
 *     for staff
 */
public record Limits(
    int heap,
    int metaspace,
    int codeCache,
    int direct,
    int nativeMemory,
    int resident,
    int threads,
    int files,
    long noise,
    Duration startWall) {

  private static final long MEGABYTE = 1 << 20;

  /**
   * The limits that the homework ships with.
   *
   * @return a heap of 256 MB, 150 threads, and so on
   */
  public static Limits standard() {
    return new Limits(256, 128, 48, 32, 264, 600, 150, 256, 16 * MEGABYTE, Duration.ofSeconds(60));
  }

  /** RLIMIT_DATA, in bytes. */
  long dataBytes() {
    return MEGABYTE * (heap + metaspace + codeCache + direct + nativeMemory);
  }

  long residentBytes() {
    return MEGABYTE * resident;
  }
}
