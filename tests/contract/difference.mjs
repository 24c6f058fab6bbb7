// Deep comparison that names each place that differs.

/**
 * @param {unknown} expected
 * @param {unknown} got
 * @param {string} place
 * @returns {string[]} one line a difference; empty if the values are equal
 */
export function differences(expected, got, place) {
  if (Object.is(expected, got)) return [];
  if (!isParent(expected) || !isParent(got) || Array.isArray(expected) !== Array.isArray(got)) {
    return [`${place}: expected ${show(expected)}, got ${show(got)}`];
  }
  const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
  return [...names].flatMap((name) => differences(member(expected, name), member(got, name), `${place}.${name}`));
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isParent(value) {
  return typeof value === "object" && value !== null;
}

/**
 * @param {object} parent
 * @param {string} name
 */
function member(parent, name) {
  return Object.getOwnPropertyDescriptor(parent, name)?.value;
}

/** @param {unknown} value */
function show(value) {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
