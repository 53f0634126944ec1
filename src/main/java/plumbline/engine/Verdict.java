package plumbline.engine;

import java.time.Duration;
import plumbline.problem.Outcome;

/**
 * What came of running one test in one worker.
 *
 * @param outcome how it ended
 * @param explanation what the student is told
 * @param cpu CPU time that the worker spent on it
 * @param ended whether the worker is dead
 */
record Verdict(Outcome outcome, String explanation, Duration cpu, boolean ended) {}
