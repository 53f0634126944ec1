package plumbline.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a seccomp filter around a program, as a container does: everything is allowed but what
 * Docker's default profile refuses and a sandbox could want (mounts, namespaces, keys, BPF,
 * Landlock before Docker 20.10.18), with EPERM, and clone3 with ENOSYS.
 */
final class ContainerFilter {
  private static final int EPERM = 1;
  private static final int ENOSYS = 38;
  private static final int CLONE_NEW_ANYTHING = 0x7E020000;
  private static final List<Integer> REFUSED_X86_64 =
      List.of(165, 166, 272, 308, 248, 249, 250, 298, 321, 323, 425, 426, 427, 444, 445, 446);

  private ContainerFilter() {}

  /** Takes a command, and becomes its parent. Only for x86-64, and only as root. */
  public static void main(String[] command) throws IOException, InterruptedException {
    install(Boolean.getBoolean("trial.refuse.seccomp"));
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static void install(boolean refuseSeccomp) {
    List<Filter.Instruction> program = new ArrayList<>();
    add(program, Filter.LOAD, 0, 0, 0);
    List<Integer> refused = new ArrayList<>(REFUSED_X86_64);
    if (refuseSeccomp) {
      refused.add(317);
    }
    for (int number : refused) {
      add(program, Filter.IF_EQUAL, 0, 1, number);
      add(program, Filter.RETURN, 0, 0, Filter.ERRNO | EPERM);
    }
    add(program, Filter.IF_EQUAL, 0, 1, SystemCall.CLONE3.number(Architecture.X86_64));
    add(program, Filter.RETURN, 0, 0, Filter.ERRNO | ENOSYS);
    add(program, Filter.IF_EQUAL, 0, 3, SystemCall.CLONE.number(Architecture.X86_64));
    add(program, Filter.LOAD, 0, 0, 16);
    add(program, Filter.IF_ANY_BIT, 0, 1, CLONE_NEW_ANYTHING);
    add(program, Filter.RETURN, 0, 0, Filter.ERRNO | EPERM);
    add(program, Filter.RETURN, 0, 0, Filter.ALLOW);
    Syscalls kernel = new Syscalls(Architecture.X86_64);
    long result =
        kernel.call(
            SystemCall.SECCOMP, 1, 1, Seccomp.programHeader(program)); // root needs no no_new_privs
    if (result != 0) {
      throw new IllegalStateException("no filter: " + result);
    }
  }

  private static void add(
      List<Filter.Instruction> program, int code, int ifTrue, int ifFalse, int operand) {
    program.add(new Filter.Instruction(code, ifTrue, ifFalse, operand));
  }
}
