"use strict";
// Puts the page together.

function showHead() {
  document.title = `Class report: ${report.assignment}`;
  document.getElementById("assignment").textContent = report.assignment;
  document.getElementById("made").textContent =
    `${report.rows.length} submissions, report made ${report.made}`;
}

function showFigures() {
  const scores = scored.map((row) => row.score);
  const possible = Math.max(0, ...new Set(scored.map((row) => row.possible)));
  const full = scored.filter((row) => row.score >= row.possible).length;
  const other = report.rows.filter((row) => row.state !== "GRADED").length;
  const figures = {
    Submissions: String(report.rows.length),
    [`Mean score of ${number(possible, 2)}`]: number(mean(scores)),
    "Median score": number(quantile(scores, 0.5), 2),
    "All points": percent(full, scored.length),
    "Median grading time": `${number(
      quantile(
        scored.map((row) => row.seconds),
        0.5,
      ),
    )} s`,
    "Need a look": String(other),
  };
  show(
    "figures",
    ...Object.entries(figures).map(([name, value]) =>
      element("div", { className: "card" }, element("dt", {}, name), element("dd", {}, value)),
    ),
  );
}

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : systemIsDark.matches;
}

function useTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  document.getElementById("theme").ariaPressed = String(isDark());
  paintCharts();
}

/** On paper: light and all rows; afterwards everything as it was. */
function preparePrint(made) {
  let before;
  addEventListener("beforeprint", () => {
    before = {
      theme: document.documentElement.dataset.theme,
      length: made.page.len(),
      page: made.page(),
    };
    made.page.len(-1).draw();
    useTheme("light");
    charts.forEach((chart) => sizeForPaper(chart));
  });
  addEventListener("afterprint", () => {
    made.page.len(before.length).page(before.page).draw("page");
    delete document.documentElement.dataset.theme;
    useTheme(before.theme);
    charts.forEach((chart) => sizeForScreen(chart));
  });
}

function start() {
  showHead();
  showFigures();
  const made = makeTable(openDetails);
  makeFilters(made);
  drawScores();
  drawMistakes((mistake) => {
    const form = document.getElementById("filters");
    form.elements.mistake.value = mistake;
    made.draw();
    form.scrollIntoView();
    form.elements.mistake.focus();
  });
  drawTests();
  drawTimes();
  useTheme();
  document.getElementById("theme").onclick = () => useTheme(isDark() ? "light" : "dark");
  systemIsDark.onchange = () => useTheme();
  preparePrint(made);
}

start();
