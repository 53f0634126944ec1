/**
 * The four contracts of ECE 417 Homework 3, one interface per problem.
 *
 * <p>Implement an interface in a public class that has a constructor without parameters, in any
 * package and with any formula. Each problem is tested on its own, so start with whichever you
 * like.
 *
 * <p><b>Matrices</b> are arrays of rows, and everything is counted from 0: {@code a[i][j]} is the
 * entry in row i and column j. An m-by-n matrix is an array of m arrays, each n long. No array that
 * you are given is null, empty or jagged, and all numbers in it are finite and of ordinary size.
 * They are copies made for that call: change or keep them as you please.
 *
 * <p><b>Shapes count.</b> A derivative with respect to a matrix is wanted in numerator layout: it
 * has the shape of that matrix transposed. Its row j, column i belongs to row i, column j of the
 * matrix. An answer of another shape is wrong, also when all its numbers are right.
 *
 * <p><b>Tolerance.</b> Let s be the largest magnitude among the expected numbers of one answer. The
 * answer is right when each of its numbers is within
 *
 * <pre>    1e-12 + 1e-8 * max(1, s)</pre>
 *
 * <p>of the expected one. With s = 250, for example, a number may be off by 2.5e-6. Every correct
 * formula computed in {@code double} stays far inside; {@code float} arithmetic, rounding to a few
 * decimals and forward differences do not. NaN and infinity are always wrong. Whole numbers, such
 * as indices and counts, must be exact.
 *
 * <p>Runs in both.
 */
package ece417.hw3;
