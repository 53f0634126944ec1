package plumbline.submission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.protocol.SourceFile;

/**
 * The interfaces that students are given. In a submission they are always the official ones: a
 * student's copies, whether the same, edited or moved to another package, give way to them, and
 * what refers to a copy is led to the official interface. Line numbers stay as they are.
 */
public final class Contracts {
  private final Map<String, ProvidedInterface> provided = new TreeMap<>();

  private Contracts(Collection<Class<?>> interfaces) {
    for (Class<?> type : interfaces) {
      provided.put(type.getSimpleName(), ProvidedInterface.of(type));
    }
  }

  /**
   * The contracts of an assignment.
   *
   * @param interfaces the provided interfaces, in packages that are not the default one, with
   *     different simple names
   * @return the contracts
   */
  public static Contracts of(Collection<Class<?>> interfaces) {
    return new Contracts(interfaces);
  }

  /**
   * Lets a submission's copies of the provided interfaces give way.
   *
   * @param sources a submission's source files
   * @return the files as they should be compiled, and notes on what was done
   */
  public Submission screen(List<SourceFile> sources) {
    return new ContractScreen(provided, sources).screen();
  }

  /** The simple names of the provided interfaces that sources use, other than to declare them. */
  Set<String> namedIn(List<String> sources) {
    return sources.stream().flatMap(text -> namedIn(text).stream()).collect(Collectors.toSet());
  }

  private Set<String> namedIn(String text) {
    Set<String> named = new HashSet<>();
    JavaTokens tokens = JavaTokens.of(text);
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isWord(at)
          && provided.containsKey(tokens.get(at))
          && !tokens.is(at - 1, "interface")) {
        named.add(tokens.get(at));
      }
    }
    return named;
  }
}
