"use strict";
// The charts. Each has a table with the same figures for those who cannot see it.

const charts = [];

/** A colour of the style sheet as it is now, light or dark. */
function colour(name) {
  const probe = element("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function bars(
  id,
  summary,
  labels,
  series,
  { horizontal = false, unit = "submissions", names = "", stacked = false, max } = {},
) {
  const canvas = document.getElementById(id);
  canvas.ariaLabel = summary;
  const counted = unit === "submissions";
  const values = {
    beginAtZero: true,
    max,
    stacked,
    title: { display: true, text: unit },
    ticks: counted ? { precision: 0 } : {},
  };
  const labelled = {
    stacked,
    title: { display: names !== "", text: names },
    grid: { display: false },
    ticks: { autoSkip: !horizontal },
  };
  charts.push(
    new Chart(canvas, {
      type: "bar",
      data: {
        labels,
        datasets: series.map((set) => ({
          ...set,
          backgroundColor: colour(set.paint),
          maxBarThickness: 34,
        })),
      },
      options: {
        indexAxis: horizontal ? "y" : "x",
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "index", axis: horizontal ? "y" : "x", intersect: false },
        scales: horizontal ? { x: values, y: labelled } : { x: labelled, y: values },
        plugins: {
          colors: { enabled: false },
          legend: { display: series.length > 1, position: "bottom", labels: { boxWidth: 14 } },
        },
      },
    }),
  );
}

/** Draws all charts anew in the colours of now. */
function paintCharts() {
  Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily;
  for (const chart of charts) {
    for (const scale of Object.values(chart.options.scales)) {
      scale.ticks.color = colour("text");
      scale.title.color = colour("quiet");
      scale.grid.color = colour("line");
    }
    chart.options.plugins.legend.labels.color = colour("text");
    chart.data.datasets.forEach((set) => (set.backgroundColor = colour(set.paint)));
    chart.update();
  }
}

/** The style sheet for paper scales a chart to its place: of this shape four fill a page, and are sharp. */
function sizeForPaper(chart) {
  const tall = chart.canvas.parentElement.classList.contains("tall");
  chart.options.devicePixelRatio = 3;
  chart.resize(560, tall ? 310 : 230);
}

function sizeForScreen(chart) {
  delete chart.options.devicePixelRatio;
  chart.resize();
}

function drawScores() {
  const counts = scoreCounts();
  const full = counts.at(-1).count;
  bars(
    "scores",
    `Bar chart of the scores of ${scored.length} submissions; ${full} earned all points.`,
    counts.map(({ label }) => label),
    [{ label: "submissions", data: counts.map(({ count }) => count), paint: "accent" }],
    { names: "share of the points in %" },
  );
  const rows = counts.map(({ label, count }) => [
    label,
    String(count),
    percent(count, scored.length),
  ]);
  show("scores-table", table(["Points in %", "Submissions", "Share"], rows));
}

function drawMistakes(choose) {
  const counts = mistakeCounts();
  if (!counts.length) {
    const none = element(
      "p",
      { className: "quiet" },
      "No failure was recognised as a known mistake.",
    );
    document
      .getElementById("mistakes")
      .closest(".card")
      .replaceChildren(document.getElementById("mistakes-title"), none);
    return;
  }
  const top = counts.slice(0, 12);
  bars(
    "mistakes",
    `Bar chart of the ${top.length} most frequent known mistakes; the first is ${top[0][0]}, made by ${top[0][1]}.`,
    top.map(([name]) => name),
    [{ label: "submissions", data: top.map(([, count]) => count), paint: "wrong" }],
    { horizontal: true },
  );
  const button = (name) => element("button", { type: "button", onclick: () => choose(name) }, name);
  const rows = counts.map(([name, count]) => [
    button(name),
    String(count),
    percent(count, scored.length),
  ]);
  show("mistakes-table", table(["Mistake (shows who made it)", "Submissions", "Share"], rows));
}

function drawTests() {
  const counts = report.tests.map((test) => {
    const cells = cellsOf(test);
    const of = (group) => cells.filter((cell) => outcome(cell.outcome).group === group).length;
    return {
      test,
      all: cells.length,
      ...Object.fromEntries(Object.keys(groups).map((group) => [group, of(group)])),
    };
  });
  const passed = counts.map((count) => `${count.test.number} ${percent(count.passed, count.all)}`);
  bars(
    "tests",
    `Stacked bar chart of how each test ended. Passed: ${passed.join(", ")}.`,
    passed,
    Object.entries(groups).map(([group, { words }]) => ({
      label: words,
      data: counts.map((count) => (count.all ? (100 * count[group]) / count.all : 0)),
      paint: group,
    })),
    {
      horizontal: true,
      unit: "% of the submissions, and beside each test its pass rate",
      stacked: true,
      max: 100,
    },
  );
  const occurring = Object.keys(groups).filter((group) => counts.some((count) => count[group]));
  const rows = counts.map((count) => [
    `${count.test.number} ${count.test.name}`,
    number(count.test.points, 2),
    percent(count.passed, count.all),
    ...occurring.map((group) => String(count[group])),
  ]);
  const words = occurring.map((group) => groups[group].words);
  show("tests-table", table(["Test", "Points", "Pass rate", ...words], rows));
}

function drawTimes() {
  const hit = new Set(scored.flatMap((row) => row.cells.map((cell) => cell.outcome)));
  const limits = Object.keys(report.outcomes).filter(
    (tag) => hit.has(tag) && outcome(tag).group === "limit",
  );
  const times = report.tests.map((test) => {
    const cells = cellsOf(test);
    const seconds = cells.map((cell) => cell.seconds);
    const hits = limits.map((tag) => cells.filter((cell) => cell.outcome === tag).length);
    return {
      test,
      hits,
      middle: quantile(seconds, 0.5),
      high: quantile(seconds, 0.95),
      most: quantile(seconds, 1),
    };
  });
  bars(
    "times",
    "Bar chart of the CPU time that each test took: half of the submissions, 95 of 100, and the longest.",
    times.map(({ test }) => test.number),
    [
      { label: "median", data: times.map(({ middle }) => middle), paint: "passed" },
      { label: "95 of 100 within", data: times.map(({ high }) => high), paint: "limit" },
      { label: "longest", data: times.map(({ most }) => most), paint: "wrong" },
    ],
    { horizontal: true, unit: "seconds" },
  );
  const rows = times.map(({ test, middle, high, most, hits }) => [
    `${test.number} ${test.name}`,
    ...[middle, high, most].map((value) => `${number(value, 2)} s`),
    ...hits.map(String),
  ]);
  const words = limits.map((tag) => outcome(tag).words);
  show(
    "times-table",
    table(["Test", "Median CPU time", "95 of 100 within", "Longest", ...words], rows),
  );
}
