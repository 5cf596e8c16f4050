// The right side: suggestions, search in the catalogue, drafts; forms that send without leaving the page.
import { post } from "./post.js";

export function startSide() {
  const found = document.querySelector("#found");
  if (!found) return;
  const draft = document.querySelector("#draft");
  load(found.dataset.suggest, found);
  let asked = false;
  document.addEventListener("desk:said", () => { if (!asked) load(found.dataset.suggest, found); });

  document.querySelector(".finder").addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    asked = Boolean(form.elements.q.value.trim());
    draft.replaceChildren();
    load(asked ? `${form.action}?${new URLSearchParams(new FormData(form))}` : found.dataset.suggest, found);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-load]");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = document.getElementById(link.dataset.load);
    load(link.href, place).then(() => {
      place.scrollIntoView({ block: "nearest" });
      place.querySelector("button")?.focus();
    });
  });
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-send]");
    if (!form) return;
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    const answer = await post(form.action, Object.fromEntries(new FormData(form)));
    button.disabled = false;
    if (!answer.ok) { location.reload(); return; }
    if (form.elements.message_id) form.elements.message_id.value = crypto.randomUUID();
    form.reset?.();
    if (draft.contains(form)) draft.replaceChildren();
    document.querySelector("#reply")?.focus();
  });
}

async function load(address, place) {
  const answer = await fetch(address, { headers: { "X-Background": "1" } });
  if (answer.ok) place.innerHTML = await answer.text();
}
