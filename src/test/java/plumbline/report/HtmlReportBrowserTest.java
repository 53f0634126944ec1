package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import plumbline.report.ClassReport.Row;
import plumbline.submission.Person;

/** The report in a browser. Runs where Debian's chromium and chromium-driver are installed. */
class HtmlReportBrowserTest {
  private static final int SMALL = 60;
  private static final String SCORES = "#submissions tbody td:nth-child(3)";
  private static final String STUDENTS = "#submissions tbody .student";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;
  private static ClassReport report;

  @BeforeAll
  static void startTheBrowser() throws IOException {
    assumeTrue(
        Browser.isInstalled(),
        "the browser's tests need: apt-get install chromium chromium-driver");
    browser = new Browser();
    report = SampleClass.of(SMALL);
    page = write("small.html", report);
  }

  @AfterAll
  static void endTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTheReport() {
    browser.resize(1280, 900);
    browser.open(page);
  }

  @Test
  void rendersWithoutAComplaintAndWithoutTheNetwork() {
    assertThat(browser.texts("h1")).containsExactly("ECE 417 Homework 3");
    assertThat(browser.texts("#figures dd")).first().isEqualTo("60");
    assertThat(browser.texts(".dt-info")).containsExactly("1 to 50 of 60 submissions");
    assertThat(browser.run("return charts.length")).isEqualTo(4L);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void countsWhatTheRowsSay() {
    long graded = report.rows().stream().filter(Row::hasScore).count();
    long passed =
        report.rows().stream()
            .filter(row -> row.hasScore() && row.cells().get(0).outcome().equals("passed"))
            .count();
    String rate = String.format(Locale.ROOT, "%.1f", 100.0 * passed / graded);
    assertThat(browser.texts("#tests-table tbody tr:first-child > *"))
        .startsWith("3.1.1 norm of a product", "5", rate.replace(".0", "") + " %", "" + passed);
    int inAllSteps =
        browser.texts("#scores-table td:nth-child(2)").stream().mapToInt(Integer::parseInt).sum();
    assertThat(inAllSteps).isEqualTo((int) graded);
  }

  @Test
  void sortsByAClickAndByTheKeyboard() {
    browser.first("#submissions thead th:nth-child(3)").click();
    waitForOrder("ascending");
    assertThat(numbers(SCORES)).isSorted();
    browser.first("#submissions thead th:nth-child(3) [role=button]").sendKeys(Keys.ENTER);
    waitForOrder("descending");
    assertThat(numbers(SCORES)).isSortedAccordingTo(Comparator.reverseOrder()).contains(100.0);
    assertThat(browser.first("#submissions thead th:nth-child(3)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void sortsNamesAsPeopleDo() {
    choose(".dt-length select", "-1");
    List<String> names = browser.texts(STUDENTS);
    assertThat(names).hasSize(SMALL);
    String last = names.get(names.size() - 1);
    assertThat(last).startsWith("Zoë");
    assertThat(names.indexOf(firstOf(names, "Łukasz")))
        .isLessThan(names.indexOf(firstOf(names, "Mei")));
  }

  @Test
  void searchesAndFiltersAndShowsAllAgain() {
    browser.first(".dt-search input").sendKeys("lovelace");
    assertThat(browser.texts(STUDENTS)).isNotEmpty().allMatch(name -> name.contains("Lovelace"));
    browser.first("#filters button[type=reset]").click();
    waitFor("1 to 50 of 60 submissions");
    choose("[name=outcome]", "memory");
    long those =
        report.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> cell.outcome().equals("memory")))
            .count();
    assertThat(browser.texts(".dt-info").get(0)).contains("of " + those + " submissions");
    choose("[name=state]", "MISSING");
    assertThat(browser.texts(".dt-empty")).containsExactly("No submission is like that.");
  }

  @Test
  void aKnownMistakeShowsWhoMadeIt() {
    browser.run("document.querySelectorAll('main details').forEach((part) => (part.open = true))");
    List<String> first = browser.texts("#mistakes-table tbody tr:first-child > *");
    browser.run("document.querySelector('#mistakes-table button').click()");
    assertThat(browser.texts(STUDENTS)).hasSize(Integer.parseInt(first.get(1)));
    assertThat(browser.run("return document.activeElement.value")).isEqualTo(first.get(0));
  }

  @Test
  void opensASubmissionByAClickOnItsRow() {
    browser.first("#submissions tbody tr:nth-child(2) td:nth-child(4)").click();
    assertThat(browser.texts("#details h2")).isEqualTo(browser.texts(STUDENTS).subList(1, 2));
    assertThat(browser.texts("#details article h3"))
        .hasSize(12)
        .first()
        .isEqualTo("3.1.1 norm of a product");
  }

  @Test
  void opensAndClosesASubmissionByTheKeyboard() {
    browser.first("#submissions tbody tr:nth-child(3) .student").sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Close");
    browser.first("#details button").sendKeys(Keys.ESCAPE);
    assertThat(browser.run("return document.getElementById('details').open")).isEqualTo(false);
    assertThat(browser.run("return document.activeElement.textContent"))
        .isEqualTo(browser.texts(STUDENTS).get(2));
  }

  @Test
  void isDarkWhereTheSystemIsAndWhereTheReaderWants() {
    String light = background();
    browser.prefer("dark");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.first("#theme").click();
    assertThat(background()).isEqualTo(light);
    browser.prefer("light");
    browser.first("#theme").click();
    assertThat(background()).isEqualTo(dark);
    assertThat(browser.first("#theme").getDomAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void printsAllRowsOnWhiteAndGoesBackToWhatWasThere() {
    browser.prefer("dark");
    browser.run(
        """
        window.printed = [];
        addEventListener("beforeprint", () => {
          const rows = document.querySelectorAll("#submissions tbody tr").length;
          printed.push(rows, document.documentElement.dataset.theme);
        });
        """);
    browser.print();
    assertThat((List<?>) browser.run("return printed")).isEqualTo(List.of((long) SMALL, "light"));
    assertThat(browser.texts(STUDENTS)).hasSize(50);
    assertThat(browser.first("#theme").getDomAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void hasNoBarrierThatAProgramCanFind() throws IOException {
    browser.open(write("few.html", SampleClass.of(5)));
    browser.run("document.querySelectorAll('main details').forEach((part) => (part.open = true))");
    assertThat(browser.barriers()).as("light").isEmpty();
    browser.prefer("dark");
    assertThat(browser.barriers()).as("dark").isEmpty();
    browser.first(STUDENTS).sendKeys(Keys.ENTER);
    assertThat(browser.barriers()).as("a submission's details").isEmpty();
    browser.resize(390, 844);
    assertThat(browser.barriers()).as("on a phone").isEmpty();
  }

  @Test
  void nothingIsWiderThanThePageOnAPhone() {
    browser.resize(390, 844);
    assertThat(overhang()).isZero();
  }

  @Test
  void hostileTextsAreShownAndDoNothing() throws IOException {
    String attack =
        "</script><script>window.owned = 1</script><img src=x onerror='window.owned = 1'>"
            + "<a href=\"javascript:owned = 1\">&lt;b&gt;&amp;</a>";
    String name = "\u202eevil " + attack + "\ud800\u2028" + "very".repeat(2_500);
    String shown = name.replace('\ud800', '\ufffd');
    Row hostile =
        SampleClass.graded("../" + attack, new Person(name, attack, attack), "wrong", attack, name);
    Row nameless = SampleClass.graded("'><b>", new Person("", "", ""), attack, "", attack);
    browser.open(write("hostile.html", SampleClass.report(List.of(hostile, nameless))));
    browser.first(".dt-search input").sendKeys("evil");
    assertThat(browser.texts(STUDENTS)).containsExactly(shown);
    browser.first(STUDENTS).sendKeys(Keys.ENTER);
    assertThat(browser.texts("#details h2")).containsExactly(shown);
    assertThat(browser.texts("#details pre")).first().isEqualTo(shown);
    assertThat(browser.texts("#details .facts dd")).contains("../" + attack);
    assertThat(browser.run("return document.querySelectorAll('img, main a, b b').length"))
        .isEqualTo(0L);
    assertThat(browser.run("return typeof owned")).isEqualTo("undefined");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isEmpty();
    assertThat(overhang()).isZero();
  }

  @Test
  void aScriptThatGotInAllTheSameWouldNotRun() {
    browser.run(
        """
        const script = document.createElement("script");
        script.textContent = "window.owned = 1";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='window.owned = 1'>");
        """);
    assertThat(browser.run("return typeof owned")).isEqualTo("undefined");
    assertThat(browser.complaints())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(HtmlReportBrowserTest::isOfThePolicy);
  }

  @Test
  void anEmptyClassIsAReportToo() throws IOException {
    browser.open(write("empty.html", SampleClass.report(List.of())));
    waitFor(".dt-empty", "textContent", "There is no submission.");
    assertThat(browser.texts(".dt-empty")).containsExactly("There is no submission.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void answersAtOnceFor2000Submissions(TestReporter reporter) throws IOException {
    browser.open(write("large.html", SampleClass.of(2_000)));
    List<Double> times = new ArrayList<>();
    double load =
        number(browser.run("return performance.getEntriesByType('navigation')[0].duration"));
    for (String action :
        List.of(
            "document.querySelector('#submissions thead th:nth-child(3)').click()",
            "document.querySelector('#submissions thead th:nth-child(1)').click()",
            "type('kovalevskaya')",
            "type('')",
            "choose('memory')")) {
      times.add(milliseconds(action));
    }
    reporter.publishEntry(
        "2,000 submissions: milliseconds to load, for two sorts, two searches and a filter",
        load + ", " + times);
    // The goal is 1,000; a busy machine may take longer, most of all to start with the page.
    assertThat(times).allMatch(time -> time < 5_000);
    assertThat(load).isLessThan(30_000);
  }

  private static Path write(String name, ClassReport report) throws IOException {
    Path file = folder.resolve(name);
    HtmlReport.write(report, file);
    return file;
  }

  private static void choose(String selector, String value) {
    browser.run(
        """
        const select = document.querySelector(arguments[0]);
        select.value = arguments[1];
        select.dispatchEvent(new Event("change", { bubbles: true }));
        """,
        selector,
        value);
  }

  private static void waitFor(String info) {
    waitFor(".dt-info", "textContent", info);
    assertThat(browser.texts(".dt-info")).containsExactly(info);
  }

  /** The table sorts itself a moment after it was told to. */
  private static void waitForOrder(String order) {
    waitFor("#submissions thead th:nth-child(3)", "ariaSort", order);
  }

  private static void waitFor(String selector, String property, String value) {
    browser.await(
        """
        const [selector, property, value, done] = arguments;
        const wait = () =>
          document.querySelector(selector)?.[property] === value ? done() : setTimeout(wait, 20);
        wait();
        """,
        selector,
        property,
        value);
  }

  /** From an action of the reader's until the rows that it brought are laid out. */
  private static double milliseconds(String action) {
    return number(
        browser.await(
            """
            const type = (text) => {
              const input = document.querySelector(".dt-search input");
              input.value = text;
              input.dispatchEvent(new Event("input", { bubbles: true }));
            };
            const choose = (outcome) => {
              const select = document.querySelector("[name=outcome]");
              select.value = outcome;
              select.dispatchEvent(new Event("change", { bubbles: true }));
            };
            const start = performance.now();
            jQuery("#submissions").one("draw.dt", () => {
              document.body.getBoundingClientRect();
              arguments[0](performance.now() - start);
            });
            %s;
            """
                .formatted(action)));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static long overhang() {
    return (long)
        browser.run(
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
  }

  private static String background() {
    return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
  }

  private static List<Double> numbers(String selector) {
    return browser.texts(selector).stream()
        .map(text -> text.equals("–") ? -1.0 : Double.parseDouble(text))
        .toList();
  }

  private static String firstOf(List<String> names, String start) {
    return names.stream().filter(name -> name.startsWith(start)).findFirst().orElseThrow();
  }

  private static boolean isOfThePolicy(String complaint) {
    return complaint.contains("Content Security Policy");
  }
}
