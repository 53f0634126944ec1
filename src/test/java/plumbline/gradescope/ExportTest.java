package plumbline.gradescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.submission.Person;

/** Files of the shape that Gradescope exports, with invented values. */
class ExportTest {
  private static List<Export.Entry> read(String yaml) throws IOException {
    return Export.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Person person(String fields) throws IOException {
    return read("---\nsubmission_1:\n  :submitters:\n  - " + fields + "\n").get(0).people().get(0);
  }

  @Test
  void readsWhoHandedInWhatAndWhen() throws IOException {
    List<Export.Entry> entries =
        read(
            """
            ---
            submission_100000001:
              :submitters:
              - :name: A Student
                :sid: '01234567'
                :email: s@example.edu
              :created_at: 2024-01-02 03:04:05.678900000 Z
              :score: 20.0
              :status: processed
              :results:
                score: 20.0
                tests: []
                output: ''
                extra_data:
              :history: []
            """);
    assertThat(entries)
        .containsExactly(
            new Export.Entry(
                "submission_100000001",
                List.of(new Person("A Student", "01234567", "s@example.edu")),
                "2024-01-02 03:04:05.678900000 Z"));
  }

  @Test
  void aGroupHasSeveralPeople() throws IOException {
    List<Export.Entry> entries =
        read(
            """
            submission_1:
              :submitters:
              - :name: One
                :sid: '1'
              - :name: Two
                :sid: '2'
              - :name: Three
                :sid: '3'
            """);
    assertThat(entries.get(0).people()).extracting(Person::sid).containsExactly("1", "2", "3");
  }

  @Test
  void studentsNumbersStayAsTheyAreWritten() throws IOException {
    assertThat(person(":sid: '01234567'").sid()).isEqualTo("01234567");
    assertThat(person(":sid: 01234567").sid()).isEqualTo("01234567"); // octal in YAML 1.1
    assertThat(person(":sid: 12345678901234567890").sid()).isEqualTo("12345678901234567890");
    assertThat(person(":sid: 12e5").sid()).isEqualTo("12e5"); // a floating-point number
    assertThat(person(":sid: 1_000").sid()).isEqualTo("1_000"); // an integer in YAML 1.1
    assertThat(person(":sid: 12:30").sid()).isEqualTo("12:30"); // to the base of sixty, there
    assertThat(person("sid: 7").sid()).isEqualTo("7");
  }

  @Test
  void aNumberThatIsNotThereIsEmpty() throws IOException {
    for (String fields : List.of(":sid:", ":sid: null", ":sid: ~", ":sid: ''", ":name: A")) {
      assertThat(person(fields).sid()).isEmpty();
    }
  }

  @Test
  void namesAreNeverTakenForValues() throws IOException {
    assertThat(person(":name: 'Null'").name()).isEqualTo("Null");
    assertThat(person(":name: 'null'").name()).isEqualTo("null");
    assertThat(person(":name: No").name()).isEqualTo("No");
    assertThat(person(":name: \"J\\xF6rg \\u4F5C\"").name()).isEqualTo("Jörg 作");
    assertThat(person(":name: 'a: b # c'").name()).isEqualTo("a: b # c");
  }

  @Test
  void anAnonymousSubmissionHasNobody() throws IOException {
    assertThat(read("submission_1:\n  :submitters: []\n").get(0).people()).isEmpty();
    assertThat(read("submission_1:\n  :submitters:\n").get(0).people()).isEmpty();
    assertThat(read("submission_1:\n").get(0).people()).isEmpty();
  }

  @Test
  void onlyTheActiveSubmissionCountsEvenIfANewerOneIsInItsHistory() throws IOException {
    List<Export.Entry> entries =
        read(
            """
            submission_5:
              :submitters:
              - :name: A
              :created_at: 2024-01-02 00:00:00.000000000 Z
              :status: processed
              :results:
              :history:
              - :submitters: []
                :created_at: 2024-01-09 00:00:00.000000000 Z
                :score: 0.0
                :results:
                :id: 9
            """);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).submitted()).startsWith("2024-01-02");
    assertThat(entries.get(0).people()).extracting(Person::name).containsExactly("A");
  }

  @Test
  void whatStudentsPrintedIsTextWhateverItLooksLike() throws IOException {
    List<Export.Entry> entries =
        read(
            """
            submission_1:
              :submitters:
              - :name: A
              :results:
                tests:
                - output: |
                    submission_2:
                      :submitters:
                      - :name: Mallory
                  extra_data: !ruby/object:Gem::Installer
                    i: x
                - output: !!javax.script.ScriptEngineManager [!!java.net.URL ["http://localhost/"]]
            submission_3:
              :results:
                output: This assignment does not have an autograder configured.
              :status: unprocessed
            """);
    assertThat(entries)
        .extracting(Export.Entry::folder)
        .containsExactly("submission_1", "submission_3");
  }

  @Test
  void followsTheReferencesThatRubyWritesForRepeatedValues() throws IOException {
    List<Export.Entry> entries =
        read(
            """
            submission_1:
              :submitters: &1
              - :name: &2 Twin
                :email: *2
            submission_2:
              :submitters: *1
            """);
    assertThat(entries.get(1).people()).containsExactly(new Person("Twin", "", "Twin"));
  }

  @Test
  void readsFilesThatAreLargerThanTheLibraryAllowsByItself() throws IOException {
    // the library's limit is 3 MB; a class's results are soon more
    String output = "      output: '" + "x".repeat(1 << 20) + "'\n";
    StringBuilder yaml = new StringBuilder("---\n");
    for (int i = 0; i < 5; i++) {
      yaml.append("submission_").append(i).append(":\n  :results:\n").append(output);
    }
    assertThat(read(yaml.toString())).hasSize(5);
  }

  @Test
  void saysWhereAFileIsDamaged() {
    assertThatIOException()
        .isThrownBy(() -> read("submission_1:\n  :submitters: [\n"))
        .withMessageStartingWith("submission_metadata.yml is damaged: ")
        .withMessageContaining("line 3");
    assertThatIOException()
        .isThrownBy(() -> read("- a list\n"))
        .withMessage("submission_metadata.yml lists no submissions");
    assertThatIOException().isThrownBy(() -> read(""));
  }
}
