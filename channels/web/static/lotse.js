/*
 * <lotse-chat>: the launcher; the conversation is loaded when it is first opened. docs/embedding.md
 *
 * Attributes: language; theme: kern, govuk, contrast; scheme: light, dark (else the page's color-scheme);
 * position: end, start; mode: float, inline. The page's policy needs this host in script-src and connect-src.
 *
 * Tests find things by role and name, names being the messages widget-… : button "launcher"; dialog "title";
 * in it log "log" (list items), status, textbox "input", buttons "send", "human", "simpler", "menu", "close";
 * in the menu combobox "language", radios "size-…", buttons "save", "print", "rate", "delete".
 */
const BASE = new URL('..', import.meta.url);

const LOOK = `
:host{all:initial;color-scheme:inherit;display:block;
--_accent:var(--lotse-accent,var(--p-accent));--_on:var(--lotse-on-accent,var(--p-on));
--_focus:var(--lotse-focus,var(--p-focus));--_radius:var(--lotse-radius,var(--p-radius));
--p-accent:light-dark(#1c4e9c,#8fb8ff);--p-on:light-dark(#fff,#0a1830);--p-focus:light-dark(#1c4e9c,#b9d3ff);--p-radius:10px;
font:max(1rem,16px)/1.5 var(--lotse-font,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif)}
:host([theme=govuk]){--p-accent:light-dark(#00703c,#66cc96);--p-on:light-dark(#fff,#04190e);--p-focus:light-dark(#0b0c0c,#fd0);--p-radius:0px}
:host([theme=contrast]){--p-accent:light-dark(#000,#ffe600);--p-on:light-dark(#fff,#000);--p-focus:light-dark(#0000c8,#fff);--p-radius:4px}
:host([scheme=light]){color-scheme:light}:host([scheme=dark]){color-scheme:dark}
:host([hidden]),[hidden]{display:none!important}
*{box-sizing:border-box}
svg{flex:none;inline-size:1.5em;block-size:1.5em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
button{font:inherit;color:inherit;cursor:pointer}
:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
.launcher{position:fixed;inset-block-end:1.25rem;inset-inline-end:1.25rem;z-index:2147483000;display:flex;gap:.6em;align-items:center;
min-block-size:3.25rem;max-inline-size:calc(100vw - 2rem);padding:.7em 1.3em;border:2px solid var(--_accent);
border-radius:calc(var(--_radius)*2.6);background:var(--_accent);color:var(--_on);font-weight:600;box-shadow:0 4px 16px #0005}
.launcher:hover{text-decoration:underline;text-underline-offset:.2em}
:host([position=start]) .launcher{inset-inline:1.25rem auto}
@media print{:host{display:none}}`;

/** A stylesheet that no policy forbids: made here, not written into the page. */
export function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** A line drawing of 24 × 24, hidden from screen readers. */
export function icon(path) {
  const [svg, line] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

class LotseChat extends HTMLElement {
  base = BASE;
  said = {}; // { language, dir, messages }

  async connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet(LOOK)];
    await this.#learn();
    if (this.getAttribute('mode') === 'inline') return this.open();
    const button = (this.launcher = document.createElement('button'));
    button.type = 'button';
    button.className = 'launcher';
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(icon('M21 12a8 8 0 0 1-8 8H4l1.7-3.2A8 8 0 1 1 21 12ZM8.5 12h.01M12.5 12h.01M16.5 12h.01'), document.createElement('span'));
    button.onclick = () => this.open(true);
    button.onpointerenter = button.onfocus = () => this.#load();
    const { token, open } = this.kept();
    this.label(token ? 'launcher-resume' : 'launcher');
    root.append(button);
    // It was open on the page before: open again, without taking the focus or covering a small screen
    if (token && open && !matchMedia('(max-width:40rem),(max-height:30rem)').matches) this.open();
  }

  /** What this tab remembers until the conversation ends or the tab is closed. */
  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(`lotse ${BASE}`)) || {};
    } catch {
      return {};
    }
  }

  label(key) {
    const text = this.launcher.lastChild;
    text.textContent = this.said.messages[key];
    text.lang = this.said.language.split('-')[0];
  }

  async open(focus) {
    this.chat ??= this.#load().then(({ Chat }) => new Chat(this));
    (await this.chat).open(focus);
  }

  #load() {
    return import('./chat.js');
  }

  async #learn() {
    const page = this.closest('[lang]')?.lang || navigator.language;
    const wanted = this.kept().language || this.getAttribute('language') || page.split('-')[0];
    for (let pause = 1000; ; pause *= 2) {
      try {
        const answer = await fetch(new URL(`api/v1/widget/messages?language=${wanted}`, BASE), { credentials: 'omit' });
        if (answer.ok) return (this.said = await answer.json());
      } catch {}
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

customElements.get('lotse-chat') || customElements.define('lotse-chat', LotseChat);
