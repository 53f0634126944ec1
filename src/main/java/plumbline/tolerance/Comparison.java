package plumbline.tolerance;

/** Whether an answer is right. */
public sealed interface Comparison permits Match, Mismatch {}
