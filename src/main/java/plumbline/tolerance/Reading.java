package plumbline.tolerance;

/** An answer as far as it can be read as numbers. */
public sealed interface Reading permits Numbers, Malformed {}
