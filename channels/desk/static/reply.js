// Writing: Ctrl+Enter sends, a draft survives a reload, the citizen sees that somebody types, "/" finds a canned reply.
import { post } from "./post.js";

const page = document.body.dataset;

export function startReply() {
  const form = document.querySelector("#composer");
  if (!form) return;
  const field = form.elements.text;
  const draft = `draft:${page.open}`;
  let chosen = null; // a canned reply that goes out in the citizen's language
  let translated = ""; // a draft translation that goes out in place of the text
  field.value = sessionStorage.getItem(draft) ?? "";
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  const slash = slashMenu(field, (reply) => {
    if (!reply.out) { field.value = reply.preview; keep(); return; }
    chosen = reply.name;
    field.value = reply.preview;
    goesOut(reply.out, reply.language, reply.dir);
  });

  function goesOut(text, language, dir) {
    field.readOnly = true;
    const outgoing = document.querySelector("#outgoing");
    outgoing.hidden = false;
    Object.assign(outgoing.querySelector(".text"), { textContent: text, lang: language, dir });
  }
  function stay() {
    chosen = null;
    translated = "";
    field.readOnly = false;
    document.querySelector("#outgoing").hidden = true;
  }
  document.querySelector("#translate")?.addEventListener("click", async () => {
    if (!field.value.trim() || field.readOnly) return;
    const answer = await post(form.action.replace(/write$/, "translate"), { text: field.value });
    if (!answer.ok) { trouble(page.untranslated); return; }
    const draft = await answer.json();
    translated = draft.text;
    goesOut(draft.text, draft.language, draft.dir);
    field.focus();
  });

  function reset() {
    stay();
    field.value = "";
    keep();
  }
  function keep() {
    if (chosen) return;
    if (field.value) sessionStorage.setItem(draft, field.value);
    else sessionStorage.removeItem(draft);
  }

  let told = 0;
  field.addEventListener("input", () => {
    keep();
    slash.look();
    if (field.value && !field.value.startsWith("/") && Date.now() - told > 4000) {
      told = Date.now();
      post(form.action.replace(/write$/, "typing"), {}, { "X-Background": "1" });
    }
  });
  field.addEventListener("keydown", (event) => {
    if (slash.key(event)) return;
    if (event.key === "Escape" && chosen) { event.preventDefault(); reset(); }
    if (event.key === "Escape" && translated) { event.preventDefault(); stay(); }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey || field.readOnly)) { event.preventDefault(); form.requestSubmit(); }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    const button = document.querySelector("#send");
    if (!text || button.disabled) return;
    button.disabled = true;
    const id = form.elements.message_id;
    try {
      const answer = chosen
        ? await post(form.dataset.canned, { name: chosen, message_id: id.value })
        : await post(form.action, { text, translated, message_id: id.value });
      if (!answer.ok) { location.reload(); return; }
      trouble("");
      id.value = crypto.randomUUID();
      reset();
    } catch { // the text stays, and may be sent again without being said twice
      trouble(page.failed);
    } finally {
      button.disabled = false;
      field.focus();
    }
  });
}

function trouble(text) {
  const place = document.querySelector("#send-trouble");
  place.textContent = text;
  place.hidden = !text;
}

// The list that opens above the field while it begins with "/".
function slashMenu(field, choose) {
  const list = document.querySelector("#slash");
  const replies = [...document.querySelectorAll("#canned > li")].map((item) => ({
    name: item.dataset.name,
    title: item.dataset.title,
    language: item.dataset.language,
    dir: item.dataset.dir,
    preview: item.querySelector(".preview").textContent,
    out: item.querySelector(".goes-out")?.textContent ?? "",
  }));
  let shown = [], at = 0;

  function look() {
    const wanted = field.value.startsWith("/") ? field.value.slice(1).trim().toLocaleLowerCase() : null;
    shown = wanted === null ? [] : replies.filter(
      (reply) => `${reply.title} ${reply.name} ${reply.preview}`.toLocaleLowerCase().includes(wanted));
    at = 0;
    draw();
  }
  function draw() {
    list.hidden = !shown.length;
    list.replaceChildren(...shown.map((reply, position) => {
      const item = document.createElement("li");
      item.id = `slash-${position}`;
      item.role = "option";
      item.ariaSelected = position === at;
      const title = document.createElement("strong");
      title.textContent = reply.title;
      item.append(title, ` ${reply.preview}`);
      item.addEventListener("pointerdown", (event) => { event.preventDefault(); pick(position); });
      return item;
    }));
    if (shown.length) field.setAttribute("aria-activedescendant", `slash-${at}`);
    else field.removeAttribute("aria-activedescendant");
    document.querySelector(`#slash-${at}`)?.scrollIntoView({ block: "nearest" });
  }
  function pick(position) {
    const reply = shown[position];
    shown = [];
    draw();
    choose(reply);
    field.focus();
  }
  function key(event) {
    if (!shown.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) at = (at + step + shown.length) % shown.length;
    else if (event.key === "Enter") { event.preventDefault(); pick(at); return true; }
    else if (event.key === "Escape") { shown = []; field.value = ""; }
    else return false;
    event.preventDefault();
    draw();
    return true;
  }
  return { look, key };
}
