"use strict";
// The table of all submissions.

/** The table's cells are made from nodes; for its search and order the library gets text without markup. */
function escaped(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => signs[sign]);
}

function sign(cell, words) {
  const { group } = outcome(cell.outcome);
  return element(
    "span",
    { className: group, title: words },
    element("span", { className: "sign", ariaHidden: "true" }, groups[group].sign),
    element("span", { className: "hidden-text" }, words),
  );
}

function searched(row) {
  const people = row.people.flatMap((person) => [person.name, person.sid, person.email]);
  const outcomes = row.cells.map((cell) => outcome(cell.outcome).words);
  const all = [row.id, row.why, ...people, ...mistakesOf(row), ...new Set(outcomes)];
  return escaped(all.filter((text) => text).join(" \n "));
}

/** A column: what it shows is a node or a text, what it is ordered by a text or a number. */
function column({ shown, ordered, type, className = "", searchable = false, cellType = "td" }) {
  return {
    data: null,
    type,
    className,
    searchable,
    cellType,
    orderSequence: ["asc", "desc"],
    render: (_, kind, row) => {
      if (kind === "display") return shown(row);
      if (kind === "filter") return searched(row);
      return ordered(row);
    },
  };
}

function nameButton(row) {
  const name = nameOf(row);
  return element("button", { type: "button", className: "student", title: name }, foreign(name));
}

function testColumn(test) {
  const order = Object.keys(report.outcomes);
  return column({
    type: "num",
    className: "test",
    shown: (row) => {
      const cell = cellOf(row, test);
      return cell ? sign(cell, outcome(cell.outcome).words) : document.createTextNode("");
    },
    ordered: (row) => {
      const cell = cellOf(row, test);
      return cell ? order.indexOf(cell.outcome) : order.length;
    },
  });
}

/** Each row's place in the order of the names, as people sort them; comparing them again for each sort is slow. */
function placesByName() {
  const collator = new Intl.Collator("en", { numeric: true });
  const named = report.rows.map((row) => ({ row, name: nameOf(row) }));
  named.sort((one, other) => collator.compare(one.name, other.name));
  return new Map(named.map(({ row }, place) => [row, place]));
}

function columns() {
  const places = placesByName();
  const sids = (row) => row.people.map((person) => person.sid).filter((text) => text);
  return [
    column({
      type: "num",
      searchable: true,
      cellType: "th",
      shown: nameButton,
      ordered: (row) => places.get(row),
    }),
    column({
      type: "string",
      className: "nowrap",
      shown: (row) => foreign(sids(row).join("\n")),
      ordered: (row) => escaped(sids(row).join(" ")),
    }),
    column({
      type: "num",
      className: "number",
      shown: (row) => document.createTextNode(row.scored ? number(row.score, 2) : "–"),
      ordered: (row) => (row.scored ? row.score : -1),
    }),
    column({
      type: "string",
      className: "nowrap",
      shown: (row) => document.createTextNode(report.states[row.state]),
      ordered: (row) => report.states[row.state],
    }),
    ...report.tests.map(testColumn),
    column({
      type: "num",
      className: "number nowrap",
      shown: (row) => document.createTextNode(row.scored ? `${number(row.seconds)} s` : "–"),
      ordered: (row) => row.seconds,
    }),
  ];
}

function headings() {
  const heading = (text, title = text, className = "") =>
    element("th", { scope: "col", ariaLabel: title, title, className }, text);
  return element(
    "thead",
    {},
    element(
      "tr",
      {},
      heading("Students"),
      heading("SID", "Student number"),
      heading("Score", "Score", "number"),
      heading("State"),
      ...report.tests.map((test) => heading(test.number, `${test.number} ${test.name}`, "test")),
      heading("Time", "Time that grading took", "number"),
    ),
  );
}

function makeTable(open) {
  const shell = document.getElementById("submissions");
  shell.append(headings());
  const made = new DataTable(shell, {
    data: report.rows,
    columns: columns(),
    order: [[0, "asc"]],
    pageLength: 50,
    lengthMenu: [25, 50, 100, 250, { label: "all", value: -1 }],
    autoWidth: false,
    orderClasses: false,
    orderMulti: false,
    layout: { topStart: "search", topEnd: "pageLength", bottomStart: "info", bottomEnd: "paging" },
    language: {
      search: "Search names, numbers, e-mails, outcomes, mistakes",
      lengthMenu: "_MENU_ rows a page",
      info: "_START_ to _END_ of _TOTAL_ submissions",
      infoEmpty: "No submissions",
      infoFiltered: "(of _MAX_ in all)",
      zeroRecords: "No submission is like that.",
      emptyTable: "There is no submission.",
    },
  });
  shell.tBodies[0].addEventListener("click", (event) => {
    const row = made.row(event.target.closest("tr")).data();
    if (row && !getSelection().toString()) open(row);
  });
  // A wide table scrolls in its own frame, which the keyboard must reach.
  Object.assign(shell.closest(".dt-layout-table"), {
    tabIndex: 0,
    role: "region",
    ariaLabel: "Table of submissions",
  });
  return made;
}

/** Fills the choices with what occurs, and lets them filter the table. */
function makeFilters(made) {
  const form = document.getElementById("filters");
  const occurring = (all) => [...new Set(all)];
  const cells = report.rows.flatMap((row) => row.cells);
  fill(
    form.elements.state,
    occurring(report.rows.map((row) => row.state)).map((state) => [state, report.states[state]]),
  );
  fill(
    form.elements.outcome,
    occurring(cells.map((cell) => cell.outcome)).map((tag) => [tag, outcome(tag).words]),
  );
  fill(
    form.elements.mistake,
    mistakeCounts().map(([name, count]) => [name, `${name} (${count})`]),
  );
  made.search.fixed("choices", (_, row) => {
    const { state, outcome: tag, mistake } = form.elements;
    return (
      (!state.value || row.state === state.value) &&
      (!tag.value || row.cells.some((cell) => cell.outcome === tag.value)) &&
      (!mistake.value || mistakesOf(row).has(mistake.value))
    );
  });
  form.addEventListener("change", () => made.draw());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => made.search("").draw()));
  show(
    "legend",
    ...Object.entries(groups).map(([group, { sign: mark, words }]) =>
      element("span", {}, element("b", { className: group }, mark), ` ${words}`),
    ),
  );
}

function fill(select, choices) {
  choices.sort((one, other) => one[1].localeCompare(other[1]));
  select.append(...choices.map(([value, text]) => element("option", { value }, text)));
  select.closest("label").hidden = choices.length === 0;
}
