// Writing: Ctrl+Enter sends, a draft survives a reload, the citizen sees that somebody types.
import { post } from "./post.js";

export function startReply() {
  const form = document.querySelector("#composer");
  if (!form) return;
  const field = form.elements.text;
  const draft = `draft:${document.body.dataset.open}`;
  field.value = sessionStorage.getItem(draft) ?? "";
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  let told = 0;
  field.addEventListener("input", () => {
    sessionStorage.setItem(draft, field.value);
    if (field.value && Date.now() - told > 4000) {
      told = Date.now();
      post(form.action.replace(/write$/, "typing"), {}, { "X-Background": "1" });
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    const button = form.querySelector("#send");
    if (!text || button.disabled) return;
    button.disabled = true;
    try {
      const answer = await post(form.action, { text, message_id: form.elements.message_id.value });
      if (!answer.ok) { location.reload(); return; }
      field.value = "";
      sessionStorage.removeItem(draft);
      form.elements.message_id.value = crypto.randomUUID().replaceAll("-", "");
    } finally {
      button.disabled = false;
      field.focus();
    }
  });
}
