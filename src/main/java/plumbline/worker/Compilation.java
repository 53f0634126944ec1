package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;

/** Compiles a submission and finds out which of its classes implements which contract. */
final class Compilation {

  /** Never throws for what the sources hold: that is in the reply. */
  Reply.Compiled compile(Request.Compile request) {
    List<Class<?>> types = new ArrayList<>();
    for (String contract : request.contracts()) {
      try {
        types.add(Class.forName(contract));
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException("no such contract: " + contract, e);
      }
    }
    Javac javac = new Javac(new ContractClasses(types));
    List<SourceUnit> units = request.sources().stream().map(SourceUnit::of).toList();
    Javac.Result all = javac.compile(SourceView.all(units));
    List<Found> found = new ArrayList<>();
    for (String contract : request.contracts()) {
      found.add(new Found(Found.Status.MISSING, -1, "", List.of(), List.of()));
    }
    return new Reply.Compiled(List.of(all.classes()), found, all.errors());
  }

  /** Loads all that the compilers read while files can still be opened. */
  static void warmUp() {}
}
