package plumbline.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import plumbline.protocol.Codec;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerExit;
import plumbline.sandbox.Answer.End;
import plumbline.sandbox.Answer.Ended;
import plumbline.sandbox.Answer.Replied;
import plumbline.sandbox.Conversation.Turn;

/** One worker process. Used by one thread at a time. */
public final class Worker implements AutoCloseable {
  private static final Codec<Request> REQUESTS = Codec.of(Request.class);
  private static final Duration DYING = Duration.ofSeconds(2);
  private static final Duration NO_LIMIT = Duration.ofDays(1);
  private static final Expectation PREPARED = Expectation.after(new Request.Prepare(true));
  private static final int READY_BYTES = 4096;
  private static final int DETAIL_CHARACTERS = 500;

  private final Command command;
  private final boolean locked;
  private final Future<Spawner.Started> starting;
  private Spawner.Started started;
  private Gauge gauge;
  private Watchdog watchdog;
  private Turn preparing;
  private Allowance toPrepare;
  private String lock;
  private SandboxException failure;
  private Ended ended;
  private volatile boolean closed;

  Worker(Command command, boolean locked, Future<Spawner.Started> starting) {
    this.command = command;
    this.locked = locked;
    this.starting = starting;
  }

  /**
   * Tells the worker for what code it has to get ready, and returns at once. Later calls have no
   * effect; without any, {@link #awaitReady} has the whole library loaded.
   *
   * @param wholeLibrary whether the code may need the rarer parts of the JDK's library
   * @throws SandboxException if it cannot be started
   */
  public void prepare(boolean wholeLibrary) {
    if (preparing == null) {
      started = result(starting);
      gauge = new Gauge(started.process(), command.host().isLinux());
      watchdog = new Watchdog(command.limits(), gauge, started.noise());
      byte[] request = REQUESTS.encode(new Request.Prepare(wholeLibrary));
      Duration wall = command.limits().startWall();
      toPrepare = new Allowance(NO_LIMIT, wall, NO_LIMIT, Duration.ZERO, System.nanoTime());
      preparing = started.conversation().ask(request, READY_BYTES);
    }
  }

  /**
   * Waits until the worker is ready, and verifies with the kernel that it is locked in. May be
   * called again; {@link #ask} calls it too, so that nothing is ever sent to an unlocked worker.
   *
   * @throws SandboxException if it does not get ready, or if there is any doubt about the lock
   */
  public void awaitReady() {
    if (failure != null) {
      throw failure;
    }
    if (lock == null) {
      try {
        prepare(true);
        lock = verified(hearReady());
      } catch (SandboxException e) {
        failure = e;
        close();
        throw e;
      }
    }
  }

  private static Spawner.Started result(Future<Spawner.Started> starting) {
    try {
      return starting.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SandboxException known) {
        throw known;
      }
      throw new SandboxException("cannot start a worker", e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Reply.Ready hearReady() {
    Answer answer = hear(preparing, PREPARED, toPrepare);
    if (answer instanceof Replied replied) {
      return (Reply.Ready) replied.reply();
    }
    Process process = started.process();
    if (!process.isAlive() && process.exitValue() == WorkerExit.NOT_LOCKED) {
      throw new SandboxException(Refusal.text(((Ended) answer).detail()));
    }
    throw new SandboxException("a worker did not get ready: " + answer);
  }

  private String verified(Reply.Ready ready) {
    if (!locked) {
      return ready.lock();
    }
    LockCheck check = new LockCheck(command.host(), command.user());
    List<String> faults = check.faults(started.process().pid());
    if (!faults.isEmpty()) {
      throw new SandboxException(Refusal.text("the kernel says of a worker: " + faults));
    }
    return ready.lock();
  }

  /**
   * What the worker said of its lock when it got ready, which the grader has verified as far as it
   * matters.
   *
   * @return one line for staff
   * @throws SandboxException as {@link #awaitReady}
   */
  public String lock() {
    awaitReady();
    return lock;
  }

  /**
   * Grants time from now on.
   *
   * @param cpu processor time, all threads together; kept to within some 60 ms a thread
   * @param waiting time in which no thread runs or wants to run
   * @param wall time on the clock
   * @return what to pass to {@link #ask}
   * @throws SandboxException as {@link #awaitReady}
   */
  public Allowance allow(Duration cpu, Duration waiting, Duration wall) {
    awaitReady();
    return new Allowance(cpu, waiting, wall, gauge.cpu(), System.nanoTime());
  }

  /**
   * Grants time from now on, without a limit on the clock.
   *
   * @param cpu processor time, all threads together; kept to within some 60 ms a thread
   * @param waiting time in which no thread runs or wants to run
   * @return what to pass to {@link #ask}
   * @throws SandboxException as {@link #awaitReady}
   */
  public Allowance allow(Duration cpu, Duration waiting) {
    return allow(cpu, waiting, NO_LIMIT);
  }

  /**
   * Asks, and waits for the reply or for the worker's end, whichever comes first.
   *
   * @param request what to ask
   * @param allowance how long it may take
   * @param maxReplyBytes the most bytes that the encoded reply may have; a longer one is not read
   * @return the reply, or how the worker ended
   * @throws SandboxException as {@link #awaitReady}
   */
  public Answer ask(Request request, Allowance allowance, int maxReplyBytes) {
    awaitReady();
    if (ended != null) {
      return ended;
    }
    if (closed) {
      throw new IllegalStateException("a question to a worker that was closed");
    }
    Turn turn = started.conversation().ask(REQUESTS.encode(request), maxReplyBytes);
    return hear(turn, Expectation.after(request), allowance);
  }

  private Answer hear(Turn turn, Expectation expectation, Allowance allowance) {
    try {
      Optional<Watchdog.Finding> finding = Optional.empty();
      while (finding.isEmpty()) {
        try {
          byte[] bytes = turn.reply().get(watchdog.pause().toMillis(), TimeUnit.MILLISECONDS);
          return new Replied(expectation.read(bytes));
        } catch (TimeoutException e) {
          finding = watchdog.check(allowance);
        }
      }
      return end(finding.get().how(), finding.get().detail(), allowance);
    } catch (ProtocolException e) {
      return end(End.BROKE_PROTOCOL, e.getMessage(), allowance);
    } catch (ExecutionException e) {
      return e.getCause() instanceof ProtocolException
          ? end(End.BROKE_PROTOCOL, e.getCause().getMessage(), allowance)
          : died(allowance);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** The pipe is closed, which is how a worker's death shows. */
  private Ended died(Allowance allowance) {
    try {
      Process process = started.process();
      if (!process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)) {
        return end(End.BROKE_PROTOCOL, "it closed the channel and lived on", allowance);
      }
      String noise = started.noise().last();
      int code = process.exitValue();
      String words = noise.substring(0, Math.min(noise.length(), DETAIL_CHARACTERS)).strip();
      String detail = "exit code " + code + (words.isEmpty() ? "" : ": " + words);
      return end(Exits.of(code, noise), detail, allowance);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Ended end(End how, String detail, Allowance allowance) {
    Ended end = new Ended(how, allowance.cpuUsed(gauge.cpu()), detail);
    close();
    ended = end;
    return end;
  }

  /**
   * Processor time the worker has used since it was started, all threads together.
   *
   * @return the kernel's figure, in steps of some 10 ms; the last one known if the worker is dead
   * @throws SandboxException as {@link #awaitReady}
   */
  public Duration cpu() {
    awaitReady();
    return gauge.cpu();
  }

  /** The user number that it was given for its own. */
  OptionalInt user() {
    return command.user();
  }

  /**
   * Whether it is known to be dead.
   *
   * @return true once it has ended, for whatever reason, or was closed
   */
  public boolean isClosed() {
    return closed;
  }

  /** Kills the worker and whatever it started, and waits until they are gone. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      Process process = starting.get().process();
      if (!locked) {
        Remains.killDescendants(process);
      }
      process.destroyForcibly().waitFor();
      starting.get().conversation().close();
      if (!locked) {
        Remains.killAll(command);
      }
      if (gauge != null) {
        gauge.close();
      }
    } catch (ExecutionException e) {
      return; // it never started
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static SandboxException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new SandboxException("the grader was interrupted", e);
  }
}
