/**
 * How ECE 417 Homework 3 is graded: {@link ece417.hw3.grading.Homework3} gives each problem its
 * reference solution and the mistakes that are known of it.
 *
 * <p>Runs in the grader.
 */
package ece417.hw3.grading;
