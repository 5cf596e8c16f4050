// Waiting times count up, offers count down.
const { minutes, seconds } = document.body.dataset;

export function startClocks() {
  tick();
  setInterval(tick, 1000);
  document.addEventListener("desk:lists", tick);
}

function tick() {
  const now = Date.now() / 1000;
  for (const clock of document.querySelectorAll("[data-since]")) {
    show(clock, minutes.replace("{n}", Math.max(0, Math.floor((now - clock.dataset.since) / 60))));
  }
  for (const clock of document.querySelectorAll("[data-until]")) {
    show(clock, seconds.replace("{n}", Math.max(0, Math.ceil(clock.dataset.until - now))));
  }
}

function show(clock, text) {
  if (clock.textContent !== text) clock.textContent = text;
}
