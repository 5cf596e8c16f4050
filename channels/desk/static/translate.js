// What a citizen has written, as a machine translates it; the original stays where it is.
import { post } from "./post.js";

const page = document.body.dataset;

export function startTranslate() {
  if (!page.translates) return;
  show();
  document.addEventListener("desk:said", show);
  document.querySelector("#log").addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-translate]");
    if (!button) return;
    button.disabled = true;
    const answer = await post(`/desk/conversations/${page.open}/translate`, { message: button.dataset.translate });
    const place = button.parentElement;
    if (!answer.ok) { place.textContent = page.untranslated; return; }
    const { text, language, dir } = await answer.json();
    const said = document.createElement("span");
    Object.assign(said, { textContent: text, lang: language, dir });
    place.replaceChildren(`${page.translated} `, said);
    place.classList.add("original");
  });
}

function show() {
  for (const place of document.querySelectorAll(".translation[hidden]")) place.hidden = false;
}
