"use strict";
// How elements are made. What a student wrote gets into the page here only, and as text.

/** Makes an element. Strings among the children become text, never markup. */
function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A student's text, which may run from right to left and must not turn what follows it. */
function foreign(text) {
  return element("bdi", { dir: "auto" }, text ?? "");
}

/** A table; values that are numbers stand to the right. */
function table(headings, rows) {
  const cell = (value, tag, properties) =>
    element(tag, { className: isNumber(value) ? "number" : "", ...properties }, value);
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element("tr", {}, ...headings.map((text) => cell(text, "th", { scope: "col" }))),
    ),
    element(
      "tbody",
      {},
      ...rows.map(([first, ...others]) =>
        element(
          "tr",
          {},
          cell(first, "th", { scope: "row", className: "" }),
          ...others.map((value) => cell(value, "td")),
        ),
      ),
    ),
  );
}

function isNumber(value) {
  return typeof value === "string" && /^[\d.]+( [%s])?$/.test(value);
}

function show(id, ...children) {
  document.getElementById(id).replaceChildren(...children);
}
