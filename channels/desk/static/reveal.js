// A masked value is shown by a click, and hidden again by the next one; the server notes who looked.
import { post } from "./post.js";

const page = document.body.dataset;

export function startReveal() {
  document.addEventListener("click", async (event) => {
    const mark = event.target.closest("button.masked");
    if (!mark) return;
    if (mark.dataset.label) { // hide
      mark.textContent = mark.dataset.label;
      delete mark.dataset.label;
      return;
    }
    const address = mark.dataset.reveal ?? (page.mine && `/desk/conversations/${page.open}/reveal`);
    if (!address) return;
    const answer = await post(address, { placeholder: mark.dataset.placeholder ?? "" });
    if (!answer.ok) return;
    const { value } = await answer.json();
    mark.dataset.label = mark.textContent;
    mark.textContent = value ?? page.gone;
  });
}
