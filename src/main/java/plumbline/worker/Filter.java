package plumbline.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import plumbline.worker.AllowList.Condition;
import plumbline.worker.AllowList.Rule;

/**
 * Translates the allow-list into the program that the kernel runs before each system call: classic
 * BPF over {@code struct seccomp_data} (linux/seccomp.h), a chain of "if it is this call …" blocks
 * that each end in a verdict.
 */
final class Filter {
  static final int ALLOW = 0x7fff0000;
  static final int ERRNO = 0x00050000;
  static final int KILL_PROCESS = 0x80000000;

  // linux/bpf_common.h: load a word, mask, jump on a comparison, return.
  static final int LOAD = 0x20;
  static final int AND = 0x54;
  static final int IF_EQUAL = 0x15;
  static final int IF_AT_LEAST = 0x35;
  static final int IF_ANY_BIT = 0x45;
  static final int RETURN = 0x06;

  // Offsets in struct seccomp_data.
  private static final int NUMBER = 0;
  private static final int AUDIT_ARCHITECTURE = 4;
  private static final int ARGUMENTS = 16;

  /** Numbers with this bit are calls of the x32 ABI, a second way into an x86-64 kernel. */
  private static final int X32_BIT = 0x40000000;

  /** One instruction: jumps count the instructions to skip. */
  record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

  private final List<Instruction> program = new ArrayList<>();

  private Filter() {}

  /** The program for a process that runs on this architecture. */
  static List<Instruction> program(Architecture architecture, List<Rule> rules) {
    Filter filter = new Filter();
    filter.killForeignCalls(architecture);
    for (Rule rule : rules) {
      if (rule.call().number(architecture) >= 0) {
        filter.append(rule, rule.call().number(architecture));
      }
    }
    filter.add(IF_AT_LEAST, 0, 1, AllowList.FIRST_NEW_CALL);
    filter.verdict(ERRNO | AllowList.ENOSYS);
    filter.verdict(ERRNO | AllowList.EACCES);
    return filter.program;
  }

  /** The program as the kernel wants it: an array of {@code struct sock_filter}. */
  static byte[] bytes(List<Instruction> program) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.nativeOrder());
    for (Instruction each : program) {
      bytes.putShort((short) each.code()).put((byte) each.ifTrue()).put((byte) each.ifFalse());
      bytes.putInt(each.operand());
    }
    return bytes.array();
  }

  /** Numbers mean other calls under another convention, so those must never get to the rules. */
  private void killForeignCalls(Architecture architecture) {
    add(LOAD, 0, 0, AUDIT_ARCHITECTURE);
    add(IF_EQUAL, 1, 0, architecture.audit());
    verdict(KILL_PROCESS);
    add(LOAD, 0, 0, NUMBER);
    if (architecture == Architecture.X86_64) {
      add(IF_AT_LEAST, 0, 1, X32_BIT);
      verdict(KILL_PROCESS);
    }
  }

  private void append(Rule rule, int number) {
    Filter block = new Filter();
    for (Condition condition : rule.conditions()) {
      block.require(condition, ERRNO | rule.otherwise());
    }
    block.verdict(ALLOW);
    add(IF_EQUAL, 0, block.program.size(), number);
    program.addAll(block.program);
  }

  /** Goes on behind these instructions if the condition holds, and returns the refusal if not. */
  private void require(Condition condition, int refusal) {
    if (condition instanceof Condition.OneOf oneOf) {
      loadLow(oneOf.argument());
      int left = oneOf.values().size();
      for (int value : oneOf.values()) {
        add(IF_EQUAL, left--, 0, value);
      }
    } else if (condition instanceof Condition.NoneOf noneOf) {
      loadLow(noneOf.argument());
      add(IF_ANY_BIT, 0, 1, noneOf.bits());
    } else if (condition instanceof Condition.AllOf allOf) {
      loadLow(allOf.argument());
      add(AND, 0, 0, allOf.bits());
      add(IF_EQUAL, 1, 0, allOf.bits());
    } else if (condition instanceof Condition.Zero zero) {
      loadLow(zero.argument());
      add(IF_EQUAL, 0, 2, 0);
      add(LOAD, 0, 0, ARGUMENTS + 8 * zero.argument() + 4);
      add(IF_EQUAL, 1, 0, 0);
    }
    verdict(refusal);
  }

  private void loadLow(int argument) {
    add(LOAD, 0, 0, ARGUMENTS + 8 * argument);
  }

  private void verdict(int value) {
    add(RETURN, 0, 0, value);
  }

  private void add(int code, int ifTrue, int ifFalse, int operand) {
    program.add(new Instruction(code, ifTrue, ifFalse, operand));
  }
}
