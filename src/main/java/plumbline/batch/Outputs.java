package plumbline.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import plumbline.gradescope.AtomicFile;
import plumbline.report.ClassReport;
import plumbline.report.ClassTables;
import plumbline.report.HtmlReport;

/** Writes what staff read of a class. */
final class Outputs {
  private Outputs() {}

  /** Reads the folder's results and writes the files that are made of them. */
  static ClassReport write(OutFolder out) throws IOException {
    ClassReport report = ClassBook.read(out);
    write(out, "grades.csv", ClassTables.grades(report));
    write(out, "failures.csv", ClassTables.failures(report));
    AtomicFile.write(out.path().resolve("report.html"), draft -> HtmlReport.write(report, draft));
    return report;
  }

  private static void write(OutFolder out, String name, String text) throws IOException {
    AtomicFile.write(out.path().resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
