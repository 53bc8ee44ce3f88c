// Keys for people who review all day. Everything here has its button or link; the pages work without this file.
const isTyping = (element) =>
  element?.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])");

/** A Hangul or Cyrillic layout types other letters; then the place of the key counts. */
const letterOf = (event) => {
  if (event.key.length === 1 && event.key <= "~") return event.key.toLowerCase();
  return /^(?:Key|Digit)(.)$/.exec(event.code)?.[1].toLowerCase() ?? event.key;
};

const stepTo = (offset) => {
  const rows = [...document.querySelectorAll("[data-row]")];
  const at = rows.indexOf(document.activeElement);
  const to = at === -1 ? (offset > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + offset, 0), rows.length - 1);
  rows[to]?.focus();
  return rows.length > 0;
};

const focusOn = (name) => {
  const first = document.querySelector(`[data-focus="${name}"]`);
  const chosen = first?.form.querySelector("input[type=radio]:checked") ?? first;
  chosen?.focus();
};

const toggle = (id) => {
  const dialog = document.getElementById(id);
  if (dialog.open) dialog.close();
  else dialog.showModal();
};

const actOn = (letter) => {
  if (letter === "j" && stepTo(1)) return true;
  if (letter === "k" && stepTo(-1)) return true;
  if (letter === "o" && document.activeElement?.matches("[data-row]")) return document.activeElement.click() ?? true;
  const digit = document.activeElement?.form?.querySelector(`[data-digit="${CSS.escape(letter)}"]`);
  const control = digit ?? document.querySelector(`[data-key="${CSS.escape(letter)}"]`);
  if (!control) return false;
  control.focus();
  control.click();
  return true;
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) return;
  if (document.querySelector("dialog[open]") && event.key !== "?") return;
  if (actOn(letterOf(event))) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const control = event.target.closest("[data-opens], [data-focuses]");
  if (control?.dataset.opens) toggle(control.dataset.opens);
  if (control?.dataset.focuses) focusOn(control.dataset.focuses);
});

document.documentElement.classList.add("scripted");
document.querySelector(".fault")?.scrollIntoView({ block: "center" });
