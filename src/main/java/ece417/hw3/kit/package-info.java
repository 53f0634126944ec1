/**
 * ECE 417 Homework 3 for the students' kit: the same problems as in the grader, compared with what
 * needs no solution. Norms, probabilities, losses and places are computed by their definitions, and
 * derivatives by differences of these; networks have to meet the points.
 *
 * <p>Runs on the student's machine.
 */
package ece417.hw3.kit;
