// One event stream: the lists, and the conversation that is open.
const page = document.body.dataset;
const log = document.querySelector("#log");
let fetching = false, again = false, leaving = false;

export function startEvents() {
  addEventListener("pagehide", () => { leaving = true; });
  // A form that is on its way goes first: what it has changed must not call the page away from it
  addEventListener("submit", (event) => {
    if (!event.defaultPrevented && event.target.method !== "dialog") leaving = true;
  });
  const query = page.open ? `?conversation=${page.open}&after=${page.after}` : "";
  const source = new EventSource(`/desk/events${query}`);
  const connection = document.querySelector("#connection");
  source.addEventListener("open", () => { connection.textContent = ""; });
  source.addEventListener("error", () => {
    if (leaving) return;
    connection.textContent = page.cut;
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
  source.addEventListener("queue", renewLists);
  source.addEventListener("message", (event) => addEntry(JSON.parse(event.data)));
  source.addEventListener("note", (event) => addEntry(JSON.parse(event.data)));
  source.addEventListener("state", (event) => {
    const { state, name } = JSON.parse(event.data);
    if (leaving || (state === page.state && (state !== "person" || name === page.agent))) return;
    if (state === "waiting" || page.supervises || name === page.me) location.reload();
    else location.assign("/desk/"); // it is somebody else's now, or at its end
  });
  source.addEventListener("typing", (event) => showTyping(JSON.parse(event.data)));
  source.addEventListener("delivered", (event) => showDelivered(JSON.parse(event.data)));
  source.addEventListener("gone", () => location.assign("/desk/login"));
  if (log) stayAtEnd();
}

// The last words stay in sight when the reply below grows, or a script's letters come late, unless somebody reads above.
function stayAtEnd() {
  let atEnd = true;
  const toEnd = () => { if (atEnd) log.scrollTop = log.scrollHeight; };
  log.addEventListener("scroll", () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80; });
  new ResizeObserver(toEnd).observe(log);
  document.fonts.ready.then(toEnd);
  toEnd();
}

async function renewLists() {
  if (fetching) { again = true; return; }
  fetching = true;
  try {
    const answer = await fetch(`/desk/lists?open=${page.open}`, { headers: { "X-Background": "1" } });
    if (answer.ok) replaceLists(await answer.text());
  } catch { /* the event stream says that the connection is cut, and comes back by itself */ } finally {
    setTimeout(() => {
      fetching = false;
      if (again) { again = false; renewLists(); }
    }, 200);
  }
}

// Whoever is on a row or a button by keyboard stays there.
function replaceLists(html) {
  const lists = document.querySelector("#lists");
  if (lists.innerHTML === html) return;
  const active = lists.contains(document.activeElement) ? document.activeElement : null;
  const held = active?.closest("li")?.querySelector("[data-conversation]")?.dataset.conversation;
  const which = active?.closest("form")?.getAttribute("action");
  const scrolled = lists.scrollTop;
  lists.innerHTML = html;
  lists.scrollTop = scrolled;
  if (which) lists.querySelector(`form[action="${which}"] button`)?.focus();
  else if (held) lists.querySelector(`[data-conversation="${held}"]`)?.focus();
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
  showDelivered();
  if (entry.classList.contains("from-citizen")) {
    showTyping({ from: "citizen", on: false });
    document.dispatchEvent(new Event("desk:said"));
  }
}

let got = "";
function showDelivered(until = got) {
  got = until;
  const place = (id) => id.split("-").map(Number);
  const [time, number] = place(until || "0-0");
  for (const entry of log?.querySelectorAll(".from-person[data-entry]") ?? []) {
    const [at, count = 0] = place(entry.dataset.entry);
    if (at < time || (at === time && count <= number)) entry.querySelector(".delivered").hidden = false;
  }
}

let hiding;
function showTyping({ from, on }) {
  const typing = document.querySelector("#typing");
  if (!typing || from !== "citizen") return;
  typing.hidden = !on;
  clearTimeout(hiding);
  if (on) hiding = setTimeout(() => { typing.hidden = true; }, 6000);
}
