import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Planted extends AbstractProcessor {
  static {
    try {
      Files.writeString(Path.of("/tmp/plumbline-canary"), "processor");
    } catch (Throwable refused) {
      // by other means
    }
    Runtime.getRuntime().halt(0);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
