"use strict";
// The report's data and what is counted in them.

const report = JSON.parse(document.getElementById("data").textContent);
// Without results there is no cell, and no score either.
report.rows.forEach((row) => (row.scored = row.cells.length > 0));

/** The groups of outcomes: a sign and a word for each, in the order in which charts stack them. */
const groups = {
  passed: { sign: "✓", words: "passed" },
  wrong: { sign: "✗", words: "wrong answer" },
  broke: { sign: "!", words: "broke down" },
  limit: { sign: "◷", words: "hit a limit" },
  absent: { sign: "–", words: "could not be called" },
};

/** Those that have a score. */
const scored = report.rows.filter((row) => row.scored);

function outcome(tag) {
  return report.outcomes[tag] ?? { words: tag, group: "broke" };
}

/** One test's cells of all that have a score. */
function cellsOf(test) {
  return scored.map((row) => cellOf(row, test)).filter((cell) => cell);
}

function cellOf(row, test) {
  return row.cells.find((cell) => cell.number === test.number);
}

function nameOf(row) {
  const names = row.people.map((person) => person.name || person.email || person.sid);
  return names.filter((name) => name).join(", ") || row.id;
}

/** A known mistake's name is its own only within its problem. */
function mistakeOf(cell) {
  const test = report.tests.find((candidate) => candidate.number === cell.number);
  return `${test?.problem ?? ""} ${cell.mistake.replaceAll("-", " ")}`.trim();
}

function mistakesOf(row) {
  return new Set(row.cells.filter((cell) => cell.mistake).map(mistakeOf));
}

/** Which known mistake how many made, the most frequent first. */
function mistakeCounts() {
  const counts = new Map();
  for (const row of scored) {
    for (const mistake of mistakesOf(row)) {
      counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}

/** How many earned how much, in tenths of what was possible; all of it is a step of its own. Whole percents, cut. */
function scoreCounts() {
  const counts = Array.from({ length: 11 }, (_, tenth) => ({
    label: tenth === 10 ? "100" : `${tenth * 10}–${tenth * 10 + 9}`,
    count: 0,
  }));
  for (const row of scored) {
    const share = row.possible > 0 ? row.score / row.possible : 0;
    counts[Math.max(0, Math.min(10, Math.floor(share * 10 + 1e-9)))].count += 1;
  }
  return counts;
}

/** The smallest value that this share of the values does not exceed. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.length ? sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] : 0;
}

function mean(values) {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

function number(value, digits = 1) {
  return Number(value.toFixed(digits)).toString();
}

function percent(part, whole) {
  return whole ? `${number((100 * part) / whole)} %` : "–";
}
