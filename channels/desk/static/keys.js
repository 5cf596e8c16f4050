// Shortcuts. Those with Alt work everywhere; "?" only outside of fields, and it can be switched off (WCAG 2.1.4).
const find = (selector) => document.querySelector(selector);
const go = (link) => link && link.click();

const ALT = {
  KeyN: () => go(find("#offered a.row") ?? find("#queue a.row")),
  KeyT: () => go(find("#take") ?? find("#offered form button")),
  KeyR: () => find("#reply")?.focus(),
  KeyK: () => find("#find")?.focus(),
  KeyI: () => inTool("#note"),
  KeyW: () => inTool("#pass-to"),
  KeyB: () => go(find("#back")),
  KeyE: () => find("#wrapup")?.focus(),
  KeyP: () => go(find("#presence-available[aria-pressed=false]") ?? find("#presence-busy")),
};

export function startKeys() {
  const help = find("#help"), single = find("#single-key");
  single.checked = localStorage.getItem("desk:single-key") !== "off";
  single.addEventListener("change", () => localStorage.setItem("desk:single-key", single.checked ? "on" : "off"));
  find("#help-open")?.addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      const digit = /^Digit([1-9])$/.exec(event.code);
      const act = digit ? () => go(document.querySelectorAll("#mine a.row")[digit[1] - 1]) : ALT[event.code];
      if (act) { event.preventDefault(); act(); }
    } else if (event.key === "?" && single.checked && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      help.showModal();
    }
  });
}

function inTool(selector) {
  const field = find(selector);
  const tool = field?.closest("details");
  if (tool) tool.open = true;
  field?.focus();
}
