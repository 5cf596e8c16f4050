// Title and sound when something wants attention: an offer, a citizen's words, somebody who waits too long.
import { post } from "./post.js";

const title = document.title;
const PITCH = { offered: 880, late: 440, unread: 660 }; // Hz
let before = null, context = null;

export function startNotices() {
  const button = document.querySelector("#sound");
  const on = () => localStorage.getItem("desk:sound") !== "off";
  const show = () => button?.setAttribute("aria-pressed", on());
  button?.addEventListener("click", () => { localStorage.setItem("desk:sound", on() ? "off" : "on"); show(); });
  show();
  look(on);
  document.addEventListener("desk:lists", () => look(on));
  // Browsers allow sound only after a first key or click; and both say that somebody is there
  let told = Date.now();
  for (const kind of ["keydown", "pointerdown"]) {
    document.addEventListener(kind, () => {
      context ??= new AudioContext();
      if (Date.now() - told > 60_000) { told = Date.now(); post("/desk/active"); }
    }, { passive: true });
  }
}

function look(on) {
  const signal = document.querySelector("#signal")?.dataset;
  if (!signal) return;
  const now = { offered: +signal.offered, late: +signal.late, unread: +signal.unread };
  const open = now.offered + now.unread;
  document.title = open ? `(${open}) ${title}` : title;
  if (before && on()) {
    const more = Object.keys(now).find((kind) => now[kind] > before[kind]);
    if (more && (more !== "unread" || document.hidden)) beep(PITCH[more]);
  }
  before = now;
}

function beep(pitch) {
  if (!context) return;
  const tone = context.createOscillator(), volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.15, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.4);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.4);
}
