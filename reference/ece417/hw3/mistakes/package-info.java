/**
 * What goes wrong in ECE 417 Homework 3, as code: for each method of each contract the wrong
 * answers that students are known or expected to give, with a hint for whoever gives one.
 *
 * <p>Each class holds the mistakes of one problem and says them as short as the right formula could
 * be said. {@link ece417.hw3.mistakes.MatrixSlip} has what can happen to any matrix.
 *
 * <p>Runs in the grader.
 */
package ece417.hw3.mistakes;
