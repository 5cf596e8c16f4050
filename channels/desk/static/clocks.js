// Waiting times count up by themselves.
export function startClocks() {
  const { minutes } = document.body.dataset;
  const tick = () => {
    const now = Date.now() / 1000;
    for (const clock of document.querySelectorAll("[data-since]")) {
      const waited = Math.max(0, Math.floor((now - clock.dataset.since) / 60));
      clock.textContent = minutes.replace("{n}", waited);
    }
  };
  tick();
  setInterval(tick, 10_000);
  document.addEventListener("desk:lists", tick);
}
