/**
 * The four problems of ECE 417 Homework 3 as they are asked: one class for each, which declares
 * what each method is worth, the cases it is called with and how its answers are judged; and the
 * generators that draw these cases. What the answers are is not in here, so that students may have
 * it: whoever asks says with what they are compared.
 *
 * <p>All numbers that are drawn have two decimals at most (six if they stand alone), so that what a
 * student reads is exactly what the method got. All inputs are so well conditioned that every right
 * formula, computed in double precision, stays far inside the tolerance; each generator says how it
 * takes care of that.
 *
 * <p>Source: ECE 417 Multimedia Signal Processing, Homework 3 with solutions, University of
 * Illinois, fall 2023.
 *
 * <p>Runs in the grader, and in the students' kit.
 */
package ece417.hw3.problems;
