package plumbline.batch;

import java.util.List;

/** What a batch tells of itself while it runs. Called by several threads, but one at a time. */
public interface Progress {
  /**
   * Called first.
   *
   * @param names names of files in the source that are nobody's submission; often none
   */
  void passesOver(List<String> names);

  /**
   * Called before grading begins.
   *
   * @param toDo how many submissions are to be graded now
   * @param done how many are finished already
   */
  void begins(int toDo, int done);

  /**
   * Called when a submission is finished, or the grader has failed on it.
   *
   * @param id its id
   */
  void finished(String id);

  /** Called last. */
  void ends();
}
