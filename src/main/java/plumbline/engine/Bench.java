package plumbline.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Answer;
import plumbline.sandbox.Sandbox;
import plumbline.sandbox.Worker;

/**
 * Where one submission's tests run: one worker for all as long as all goes well. A test that fails
 * in a worker where other code of the submission has run before might have failed because of that,
 * and is judged again in a fresh worker, alone; so is one that may have failed for want of a part
 * of the JDK's library.
 */
final class Bench implements AutoCloseable {
  private static final Duration LOADING = Duration.ofSeconds(30);

  private final Sandbox sandbox;
  private final Settings settings;
  private final List<String> contracts;
  private final Set<String> ran = new HashSet<>();
  private boolean wholeLibrary;
  private Worker worker;
  private Map<String, byte[]> loaded;

  /**
   * A bench.
   *
   * @param contracts names of the interfaces that the submission's classes may refer to
   * @param wholeLibrary whether workers have to get ready for rare parts of the JDK's library
   * @param worker a worker that has run nothing yet, to begin with; or null
   */
  Bench(
      Sandbox sandbox,
      Settings settings,
      List<String> contracts,
      boolean wholeLibrary,
      Worker worker) {
    this.sandbox = sandbox;
    this.settings = settings;
    this.contracts = contracts;
    this.wholeLibrary = wholeLibrary;
    this.worker = worker;
  }

  /**
   * Runs one test of a program that can be called.
   *
   * @param left time on the clock until the whole submission's is over
   */
  Verdict judge(Assignment.Entry entry, Program program, Duration left) {
    boolean spoiled = !ran.isEmpty();
    boolean foreign = !Set.of(entry.problem().number()).containsAll(ran);
    // a failure beside another problem's code does not stand, so there is nothing to explain in it
    Verdict verdict = run(entry, program, left, !foreign);
    // where a worker ended or made no instance, earlier tests of the same problem may be to blame,
    // too
    boolean lost = verdict.ended() || verdict.outcome() == Outcome.INSTANCE;
    boolean blameless = lost ? spoiled : foreign && verdict.outcome() != Outcome.PASSED;
    boolean lacking = verdict.lacksLibrary() && !wholeLibrary;
    if (blameless || lacking) {
      wholeLibrary |= lacking;
      replace();
      verdict = run(entry, program, left, true);
    }
    if (worker.isClosed() || entry.test().visibility() != Visibility.VISIBLE) {
      // what code saw in a test that is not to be seen must not come out in another one's text
      replace();
    }
    return verdict;
  }

  /** Asks one case only, and says all that there is to say of it. */
  Verdict replay(Assignment.Entry entry, Program program, int index) {
    load(program);
    return new Trial(entry, program, worker, settings, settings.limits().run()).replay(index);
  }

  private Verdict run(Assignment.Entry entry, Program program, Duration left, boolean diagnosed) {
    load(program);
    ran.add(entry.problem().number());
    Trial trial = new Trial(entry, program, worker, settings, left);
    Verdict verdict = trial.run();
    return diagnosed ? trial.diagnosed(verdict) : verdict;
  }

  /** Hands the classes over, unless the worker has them already. */
  private void load(Program program) {
    if (worker != null && loaded == program.classes()) {
      return;
    }
    if (sendClasses(program) instanceof Answer.Ended) {
      replace();
      if (sendClasses(program) instanceof Answer.Ended ended) {
        throw new IllegalStateException(
            "a fresh worker ended while it was given classes: "
                + ended.how()
                + ", "
                + ended.detail());
      }
    }
    loaded = program.classes();
  }

  private Answer sendClasses(Program program) {
    if (worker == null) {
      worker = sandbox.start(Role.RUN);
      worker.prepare(wholeLibrary);
    }
    Request.Load load = new Request.Load(contracts, program.classes());
    return worker.ask(load, worker.allow(LOADING, LOADING), Trial.LARGEST_REPLY);
  }

  private void replace() {
    close();
    ran.clear();
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.close();
      worker = null;
      loaded = null;
    }
  }
}
