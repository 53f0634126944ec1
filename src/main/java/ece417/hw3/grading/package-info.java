/**
 * How ECE 417 Homework 3 is graded: one class for each problem, which declares what each method is
 * worth, the cases it is called with and how its answers are judged; and the generators that draw
 * these cases. {@link ece417.hw3.grading.Homework3} is the homework as a whole.
 *
 * <p>All numbers that are drawn have two decimals at most (six if they stand alone), so that what
 * a student reads is exactly what the method got. All inputs are so well conditioned that every right formula, computed in
 * double precision, stays far inside the tolerance; each generator says how it takes care of that.
 *
 * <p>Source: ECE 417 Multimedia Signal Processing, Homework 3 with solutions, University of
 * Illinois, fall 2023.
 *
 * <p>Runs in the grader.
 */
package ece417.hw3.grading;
