package plumbline.engine;

import java.time.Duration;
import java.util.Optional;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Outcome;

/**
 * What came of running one test in one worker.
 *
 * @param outcome how it ended
 * @param explanation what the student is told
 * @param cpu CPU time that the worker spent on it
 * @param ended whether it ended with the worker's death
 * @param diagnosis what may have gone wrong
 */
record Verdict(
    Outcome outcome,
    String explanation,
    Duration cpu,
    boolean ended,
    Optional<Diagnosis> diagnosis) {}
