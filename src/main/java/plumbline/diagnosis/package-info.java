/**
 * What may have gone wrong: a failed test's answers, all of them, are held against what is known of
 * mistakes.
 *
 * <p>{@link plumbline.diagnosis.Diagnoser} looks for the following, and the first that fits is
 * named. A known mistake fits if it gives the same answers in every case; it is asked first, since
 * its hint was written for the problem. Then come patterns that any method's answers can show: of
 * the numbers ({@code Factors}, {@code Precision}), of their places ({@code Places}, {@code
 * Regions}), of the sizes ({@code Sizes}), of the inputs for which the answers are wrong ({@code
 * Conditions}), and at last of how far vectors are right ({@code Sequences}). Every pattern has to
 * hold in all cases, and at least two of them must be able to refute it: a 1 × 1 matrix says
 * nothing about transposes.
 *
 * <p>A hint tells of the answers as a whole and of no input and no expected value, so that it can
 * be shown for hidden tests too.
 *
 * <p>Runs in the grader.
 */
package plumbline.diagnosis;
