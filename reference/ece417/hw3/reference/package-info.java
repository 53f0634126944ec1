/**
 * The reference solutions of ECE 417 Homework 3. What a student returns is compared with what they
 * return, so none of this is ever given to a worker.
 *
 * <p>Source of all equations: ECE 417 Multimedia Signal Processing, Homework 3 with solutions,
 * University of Illinois, fall 2023.
 *
 * <p>Runs in the grader.
 */
package ece417.hw3.reference;
