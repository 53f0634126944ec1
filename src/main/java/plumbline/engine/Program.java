package plumbline.engine;

import java.util.List;
import java.util.Map;
import plumbline.problem.Problem;
import plumbline.protocol.Found;
import plumbline.protocol.SourceFile;

/**
 * A problem's compiled code.
 *
 * @param problem the problem
 * @param classes class files by binary name; empty if there is nothing to call
 * @param found what compiling brought to light
 * @param sources the submission's source files
 */
record Program(
    Problem problem, Map<String, byte[]> classes, Found found, List<SourceFile> sources) {
  boolean isCallable() {
    return found.status() == Found.Status.FOUND;
  }
}
