package plumbline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.gradescope.Posted;
import plumbline.problem.Outcome;
import plumbline.report.ClassReport;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.report.ClassReport.TestColumn;

/** Reads the folder that a batch wrote back, for whoever shows it. */
public final class ClassBook {
  private final OutFolder out;
  private final Map<String, TestColumn> tests = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private String assignment = "";

  private ClassBook(OutFolder out) {
    this.out = out;
  }

  /**
   * Reads a folder.
   *
   * @param folder one that a batch or a merge wrote
   * @return what it holds
   * @throws IOException if it cannot be read
   * @throws SourceException if it is no such folder
   */
  public static ClassReport read(Path folder) throws IOException {
    return read(new OutFolder(folder));
  }

  static ClassReport read(OutFolder out) throws IOException {
    ClassBook book = new ClassBook(out);
    for (var entry : new TreeMap<>(Roster.read(out).entries()).entrySet()) {
      book.rows.add(book.row(entry.getKey(), entry.getValue()));
    }
    return new ClassReport(
        book.assignment, Instant.now(), List.copyOf(book.tests.values()), book.rows);
  }

  private Row row(String id, Roster.Entry entry) throws IOException {
    if (!entry.hasFiles()) {
      return without(id, entry, State.MISSING, "The class list has it, but there are no files.");
    }
    Optional<Receipt> receipt = out.receipt(id);
    if (receipt.isPresent() && receipt.get().isFault()) {
      return without(id, entry, State.FAILED, receipt.get().fault());
    }
    Optional<byte[]> results =
        receipt.isPresent() ? out.results(id, receipt.get()) : Optional.empty();
    return results.isPresent()
        ? graded(id, entry, Posted.read(results.get()))
        : without(id, entry, State.PENDING, "It has not been graded yet.");
  }

  private static Row without(String id, Roster.Entry entry, State state, String why) {
    return new Row(id, entry.people(), entry.submitted(), state, why, 0, 0, "", "", 0, List.of());
  }

  private Row graded(String id, Roster.Entry entry, Posted posted) {
    assignment = posted.assignment();
    List<Cell> cells = posted.tests().stream().map(this::cell).toList();
    boolean empty = cells.stream().allMatch(cell -> cell.outcome().equals(Outcome.MISSING.tag()));
    return new Row(
        id,
        entry.people(),
        entry.submitted(),
        empty ? State.REFUSED : State.GRADED,
        empty ? posted.output() : "",
        cells.stream().mapToDouble(Cell::score).sum(),
        posted.tests().stream().mapToDouble(Posted.Test::points).sum(),
        posted.output(),
        posted.sandbox(),
        posted.seconds(),
        cells);
  }

  private Cell cell(Posted.Test test) {
    tests.putIfAbsent(
        test.number(),
        new TestColumn(test.number(), test.name(), test.problem(), test.method(), test.points()));
    return new Cell(
        test.number(), test.outcome(), test.score(), test.output(), test.mistake(), test.seconds());
  }
}
