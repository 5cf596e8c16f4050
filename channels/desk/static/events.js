// One event stream: the lists, and the conversation that is open.
const page = document.body.dataset;
const log = document.querySelector("#log");
let fetching = false, again = false;

export function startEvents() {
  const query = page.open ? `?conversation=${page.open}&after=${page.after}` : "";
  const source = new EventSource(`/desk/events${query}`);
  const connection = document.querySelector("#connection");
  source.addEventListener("open", () => { connection.textContent = ""; });
  source.addEventListener("error", () => {
    connection.textContent = page.cut;
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
  source.addEventListener("queue", renewLists);
  source.addEventListener("message", (event) => addEntry(JSON.parse(event.data)));
  source.addEventListener("state", (event) => { if (JSON.parse(event.data).state !== page.state) location.reload(); });
  source.addEventListener("typing", (event) => showTyping(JSON.parse(event.data)));
  source.addEventListener("gone", () => location.assign("/desk/login"));
  if (log) log.scrollTop = log.scrollHeight;
}

async function renewLists() {
  if (fetching) { again = true; return; }
  fetching = true;
  try {
    const answer = await fetch(`/desk/lists?open=${page.open}`, { headers: { "X-Background": "1" } });
    if (answer.ok) replaceLists(await answer.text());
  } finally {
    fetching = false;
    if (again) { again = false; setTimeout(renewLists, 200); }
  }
}

// Whoever is on a row by keyboard stays there.
function replaceLists(html) {
  const lists = document.querySelector("#lists");
  const held = lists.contains(document.activeElement) ? document.activeElement.dataset.conversation : "";
  lists.innerHTML = html;
  if (held) lists.querySelector(`[data-conversation="${held}"]`)?.focus();
  document.dispatchEvent(new Event("desk:lists"));
}

function addEntry(html) {
  if (!log) return;
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  const entry = holder.content.firstElementChild;
  if (document.getElementById(entry.id)) return;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  log.append(entry);
  if (atEnd) log.scrollTop = log.scrollHeight;
  if (entry.classList.contains("from-citizen")) showTyping({ from: "citizen", on: false });
}

let hiding;
function showTyping({ from, on }) {
  const typing = document.querySelector("#typing");
  if (!typing || from !== "citizen") return;
  typing.hidden = !on;
  clearTimeout(hiding);
  if (on) hiding = setTimeout(() => { typing.hidden = true; }, 6000);
}
