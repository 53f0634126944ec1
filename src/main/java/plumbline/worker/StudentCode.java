package plumbline.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import plumbline.protocol.Contract;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;

/** The student's classes and the instance that is being called. */
final class StudentCode {
  /** The largest answer, in bytes. */
  static final int LARGEST_ANSWER = 1 << 20;

  private final Console console;
  private List<String> contracts = List.of();
  private Map<String, byte[]> classes = Map.of();
  private StudentLoader loader;
  private Contract contract;
  private Object instance;

  StudentCode(Console console) {
    this.console = console;
  }

  Reply load(Request.Load request) {
    contracts = request.contracts();
    classes = request.classes();
    loader = null;
    return new Reply.Done();
  }

  /**
   * Every instance gets a class loader of its own, so that statics start afresh; unless to load the
   * classes again would give the same, since loading takes longer than many a test's calls.
   */
  Reply open(Request.Open request) {
    try {
      if (loader == null || !loader.isUnchanging()) {
        loader = new StudentLoader(contracts, classes);
      }
      Thread.currentThread().setContextClassLoader(loader);
      contract = Contract.of(Class.forName(request.contract()));
      instance = Instances.of(Class.forName(request.implementation(), true, loader));
      console.take();
      return new Reply.Done();
    } catch (InvocationTargetException e) {
      return threw(e.getCause());
    } catch (Throwable e) {
      return threw(e);
    }
  }

  /** Calls a method; the answer is encoded at once, before anything can change it. */
  Reply call(Request.Call request) throws ProtocolException {
    Contract.Operation operation = contract.operation(request.method());
    Object[] arguments = operation.arguments().decode(request.arguments());
    Object answer;
    try {
      answer = operation.method().invoke(instance, arguments);
    } catch (InvocationTargetException e) {
      return threw(e.getCause());
    } catch (Throwable e) {
      return threw(e);
    }
    try {
      return new Reply.Returned(operation.answer().encode(answer, LARGEST_ANSWER), console.take());
    } catch (ProtocolException e) {
      return new Reply.TooLarge(LARGEST_ANSWER);
    }
  }

  private Reply threw(Throwable thrown) {
    loader = null; // a stack overflow, say, can leave a class behind that is broken for good
    return new Reply.Threw(Throwables.describe(thrown), console.take());
  }
}
