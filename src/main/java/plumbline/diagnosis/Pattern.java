package plumbline.diagnosis;

import java.util.Optional;

/** A relation between wrong answers and the expected ones. */
interface Pattern {
  Optional<Diagnosis> find(Evidence evidence);
}
