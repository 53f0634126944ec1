package plumbline.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import plumbline.batch.Progress;

/** A bar with rate and time left, for a terminal. */
final class BarProgress implements Progress {
  private final PrintStream err;
  private ProgressBar bar;

  BarProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void passesOver(List<String> names) {
    new LineProgress(err).passesOver(names);
  }

  @Override
  public void begins(int toDo, int finished) {
    bar =
        ProgressBar.builder()
            .setTaskName("Grading")
            .setInitialMax(toDo)
            .setConsumer(new ConsoleProgressBarConsumer(err))
            .showSpeed(new DecimalFormat("0.0"))
            .build();
    bar.setExtraMessage(finished == 0 ? "" : " " + finished + " were finished before");
  }

  @Override
  public void finished(String id) {
    bar.step();
  }

  @Override
  public void ends() {
    bar.close();
  }
}
