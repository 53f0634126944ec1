package edu.illinois.netid.hw3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrobeniusNormSolutionTest {
  @Test
  void identity() {
    double[][] one = {{1, 0}, {0, 1}};
    assertEquals(Math.sqrt(2), new FrobeniusNormSolution().norm(one, one), 1e-12);
  }
}
