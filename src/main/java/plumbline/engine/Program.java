package plumbline.engine;

import java.util.Map;
import plumbline.problem.Problem;
import plumbline.protocol.Found;

/**
 * A problem's compiled code.
 *
 * @param problem the problem
 * @param classes class files by binary name; empty if there is nothing to call
 * @param found what compiling brought to light
 */
record Program(Problem problem, Map<String, byte[]> classes, Found found) {
  boolean isCallable() {
    return found.status() == Found.Status.FOUND;
  }
}
