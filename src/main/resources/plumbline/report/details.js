"use strict";
// One submission with all that its students were told.

function openDetails(row) {
  const dialog = document.getElementById("details");
  const close = element(
    "button",
    { type: "button", autofocus: true, onclick: () => dialog.close() },
    "Close",
  );
  dialog.replaceChildren(
    element(
      "div",
      { className: "page" },
      element("h2", { id: "details-title", dir: "auto" }, foreign(nameOf(row))),
      close,
    ),
    facts(row),
    ...message(row.output),
    ...report.tests.filter((test) => cellOf(row, test)).map((test) => testDetails(row, test)),
  );
  dialog.onclick = (event) => event.target === dialog && isOutside(event, dialog) && dialog.close();
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Whether a click went to what lies behind the dialog. */
function isOutside(event, dialog) {
  const frame = dialog.getBoundingClientRect();
  return event.clientX < frame.left || event.clientX > frame.right;
}

function facts(row) {
  const list = element("dl", { className: "facts" });
  const fact = (name, ...values) => {
    if (values.some((value) => value)) {
      list.append(element("dt", {}, name), element("dd", {}, ...values.map(foreign)));
    }
  };
  row.people.forEach((person) =>
    fact("Student", [person.name, person.sid, person.email].filter((text) => text).join(" · ")),
  );
  fact("Submission", row.id);
  fact("Handed in", row.submitted);
  fact("State", report.states[row.state]);
  fact("For staff", row.why);
  if (row.scored) {
    fact("Score", `${number(row.score, 2)} of ${number(row.possible, 2)}`);
    fact("Grading took", `${number(row.seconds)} s`);
    fact("Workers", row.sandbox);
  }
  return list;
}

function testDetails(row, test) {
  const cell = cellOf(row, test);
  const { words, group } = outcome(cell.outcome);
  const ending = element(
    "span",
    { className: `ending ${group}` },
    `${groups[group].sign} ${words}`,
  );
  const earned = `${number(cell.score, 2)} of ${number(test.points, 2)} points, ${number(cell.seconds, 2)} s of CPU time`;
  return element(
    "article",
    {},
    element("h3", {}, `${test.number} ${test.name}`),
    element("p", {}, ending, " · ", element("span", { className: "quiet" }, earned)),
    ...(cell.mistake ? [element("p", {}, `Known mistake: ${mistakeOf(cell)}`)] : []),
    ...told(row, cell),
  );
}

/** What the student was told of a test: once, where several tests say the same. */
function told(row, cell) {
  if (outcome(cell.outcome).group === "passed") {
    return [element("p", { className: "quiet", dir: "auto" }, cell.output ?? "")];
  }
  const same = row.cells.find((other) => other.output === cell.output);
  return same === cell
    ? message(cell.output)
    : [element("p", { className: "quiet" }, `The same message as ${same.number}.`)];
}

function message(text) {
  return text ? [element("pre", { dir: "auto" }, text)] : [];
}
