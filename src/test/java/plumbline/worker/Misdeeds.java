package plumbline.worker;

import com.sun.jna.Native;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.protocol.Codec;
import plumbline.protocol.Frames;
import plumbline.protocol.Reply;

/** Ways for a worker to behave badly towards the grader or to use up what it has. */
final class Misdeeds {
  private static final Map<String, Misdeed> ALL = new HashMap<>();
  private static final Codec<Reply> REPLIES = Codec.of(Reply.class);

  interface Misdeed {
    Object run(DataOutputStream out) throws Exception;
  }

  static {
    ALL.put("say hello", out -> "hello");
    ALL.put("honest code", out -> HonestCode.run());
    ALL.put("rare honest code", out -> HonestCode.runRare());
    ALL.put("attacks", out -> Attacks.run());
    ALL.put("harmless attacks", out -> Attacks.runHarmless());
    protocol();
    endings();
    exhaustion();
  }

  private Misdeeds() {}

  static String run(String name, DataOutputStream out) throws Exception {
    return String.valueOf(ALL.get(name).run(out));
  }

  private static void protocol() {
    ALL.put("claim a long frame", out -> send(out, 0x7fffffff, 0));
    ALL.put("claim a negative frame", out -> send(out, -1, 0));
    ALL.put("send half a frame and sleep", out -> sleepAfter(send(out, 100, 50)));
    ALL.put("send half a frame and exit", out -> exitAfter(send(out, 100, 50)));
    ALL.put("send garbage", out -> sleepAfter(send(out, 100, 100)));
    ALL.put("send an empty frame", out -> sleepAfter(send(out, 0, 0)));
    ALL.put("reply twice", out -> reply(out, new Reply.Returned(new byte[0], "forged")));
    ALL.put("reply of another kind", out -> sleepAfter(reply(out, new Reply.Ready("again"))));
    ALL.put("flood with frames", Misdeeds::flood);
    ALL.put("close the channel", out -> close());
    ALL.put("stop reading", out -> sleepAfter(reply(out, new Reply.Returned(new byte[0], "ok"))));
  }

  private static Object send(DataOutputStream out, int claimed, int sent) throws IOException {
    out.writeInt(claimed);
    out.write(new byte[sent]);
    out.flush();
    return "sent";
  }

  private static Object reply(DataOutputStream out, Reply reply) throws IOException {
    Frames.write(out, REPLIES.encode(reply));
    return "sent";
  }

  private static Object sleepAfter(Object any) throws InterruptedException {
    Thread.sleep(Long.MAX_VALUE);
    return any;
  }

  private static Object exitAfter(Object any) {
    Runtime.getRuntime().halt(0);
    return any;
  }

  private static Object flood(DataOutputStream out) throws IOException {
    byte[] frame = REPLIES.encode(new Reply.Returned(new byte[0], "forged"));
    for (; ; ) {
      Frames.write(out, frame);
    }
  }

  /** Every descriptor but the standard ones. */
  private static Object close() throws InterruptedException {
    Syscalls kernel = new Syscalls(Architecture.current().orElseThrow());
    for (int descriptor = 3; descriptor < 256; descriptor++) {
      kernel.call(SystemCall.CLOSE, descriptor);
    }
    return sleepAfter("closed");
  }

  private static void endings() {
    for (int code : new int[] {0, 1, 3, 7, 90, 92, 93, 94, 137, 255}) {
      ALL.put("exit " + code, out -> exit(code));
    }
    ALL.put("exit in a hook", out -> hangInHook());
    ALL.put("crash", out -> Native.invokeLong(null, 16, 0, new Object[0]));
    for (int signal : new int[] {4, 6, 9, 11, 15, 31}) {
      ALL.put("signal " + signal, out -> signal(signal));
    }
    ALL.put("32-bit call", out -> thirtyTwoBitCall());
    ALL.put("x32 call", out -> Attacks.raw(0x40000000L + 39));
    ALL.put("stack overflow", out -> overflow(0));
  }

  private static Object exit(int code) {
    System.exit(code);
    return code;
  }

  private static Object hangInHook() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    Thread.sleep(Long.MAX_VALUE);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return exit(0);
  }

  private static Object signal(int number) throws InterruptedException {
    Syscalls kernel = new Syscalls(Architecture.current().orElseThrow());
    kernel.call(SystemCall.KILL, kernel.call(SystemCall.GETPID), number);
    return sleepAfter("sent");
  }

  /** mov eax, 20 (getpid of i386); int 0x80; ret. */
  private static Object thirtyTwoBitCall() {
    Syscalls kernel = new Syscalls(Architecture.current().orElseThrow());
    long page = kernel.call(SystemCall.MMAP, 0, 4096, 7, 0x22, -1, 0);
    byte[] code = {(byte) 0xb8, 20, 0, 0, 0, (byte) 0xcd, (byte) 0x80, (byte) 0xc3};
    Native.write(null, page, 0, code, 0, code.length);
    return Native.invokeLong(null, page, 0, new Object[0]);
  }

  @SuppressWarnings("InfiniteRecursion") // until the stack is full
  private static int overflow(int depth) {
    return depth < 0 ? depth : overflow(depth + 1) + 1;
  }

  private static void exhaustion() {
    ALL.put("spin", out -> spin());
    ALL.put("spin for half a second", out -> spin(500_000_000));
    ALL.put("spin in threads", out -> spinInThreads());
    ALL.put("sleep", out -> sleepAfter("never"));
    ALL.put("fill the heap", out -> fillHeap());
    ALL.put("fill the heap and go on", out -> fillHeapAgain());
    ALL.put("direct buffers", out -> keep(() -> ByteBuffer.allocateDirect(1 << 20)));
    ALL.put("native memory", out -> nativeMemory());
    ALL.put("threads", out -> threads());
    ALL.put("big stack", out -> bigStack());
    ALL.put("print on the descriptor", out -> print());
    ALL.put("start processes", out -> shell("sleep 1000 & exec setsid sleep 1000"));
    ALL.put("fork for ever", out -> shell("sleep 30 & sleep 30 & f() { f & f & wait; }; f"));
  }

  /** Only in an unlocked worker. */
  private static Object shell(String script) throws Exception {
    new ProcessBuilder("/bin/sh", "-c", script).start();
    Thread.sleep(300);
    return "started";
  }

  private static Object spin() {
    for (; ; ) {
      Thread.onSpinWait();
    }
  }

  private static Object spin(long nanos) {
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long end = clock.getCurrentThreadCpuTime() + nanos;
    while (clock.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
    return "spun";
  }

  private static Object spinInThreads() {
    for (int i = 0; i < 3; i++) {
      new Thread(Misdeeds::spin).start();
    }
    return spin();
  }

  private static Object keep(java.util.function.Supplier<Object> maker) {
    List<Object> kept = new ArrayList<>();
    do {
      kept.add(maker.get());
    } while (!kept.isEmpty());
    return kept;
  }

  private static Object fillHeap() {
    return keep(() -> new long[1 << 17]);
  }

  private static Object fillHeapAgain() {
    for (; ; ) {
      try {
        fillHeap();
      } catch (OutOfMemoryError e) {
        System.gc();
      }
    }
  }

  /** Private memory from the kernel, written so that it is really used; how much could be had. */
  private static Object nativeMemory() {
    Syscalls kernel = new Syscalls(Architecture.current().orElseThrow());
    long fill = Syscalls.function("memset");
    int chunk = 16 << 20;
    for (int megabytes = 0; ; megabytes += 16) {
      long address = kernel.call(SystemCall.MMAP, 0, chunk, 3, 0x22, -1, 0);
      if (address < 0) {
        return "refused after " + megabytes;
      }
      Native.invokeLong(null, fill, 0, new Object[] {address, 1L, (long) chunk});
    }
  }

  private static Object threads() {
    int count = 0;
    try {
      for (; ; count++) {
        Thread thread = new Thread(() -> sleepForEver());
        thread.setDaemon(true);
        thread.start();
      }
    } catch (OutOfMemoryError e) {
      return "refused after " + count;
    }
  }

  private static void sleepForEver() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Object bigStack() throws InterruptedException {
    try {
      Thread thread = new Thread(null, () -> {}, "big", 2L << 30);
      thread.start();
      thread.join();
      return "ran";
    } catch (OutOfMemoryError e) {
      return "refused";
    }
  }

  private static Object print() throws IOException {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      for (; ; ) {
        out.write(new byte[1 << 16]);
      }
    }
  }
}
