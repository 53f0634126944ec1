package plumbline.tolerance;

/**
 * An answer that is no array of numbers.
 *
 * @param kind what is wrong with it
 * @param description what it is, such as {@code "null"}
 */
public record Malformed(Mismatch.Kind kind, String description) implements Reading {}
