package plumbline.tolerance;

/**
 * A right answer.
 *
 * @param error how far off it is at most, in the unit of the answer
 * @param allowed how far off it might have been
 */
public record Match(double error, double allowed) implements Comparison {}
