/* <lotse-chat>: docs/embedding.md */
const BASE = new URL('..', import.meta.url);

export const SMALL = matchMedia('(max-width:40rem),(max-height:30rem)');
const LOOK = `
:host{all:initial;color-scheme:inherit;display:block;font:max(1rem,16px)/1.5 var(--font,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif);
--accent:light-dark(#1c4e9c,#8fb8ff);--on:light-dark(#fff,#0a1830);--focus:var(--accent);--radius:10px}
:host([theme=govuk]){--accent:light-dark(#00703c,#66cc96);--on:light-dark(#fff,#04190e);--focus:light-dark(#0b0c0c,#fd0);--radius:0px}
:host([theme=contrast]){--accent:light-dark(#000,#ffe600);--on:light-dark(#fff,#000);--focus:light-dark(#0000c8,#fff);--radius:4px}
:host([hidden]),[hidden]{display:none!important}
*{box-sizing:border-box}
button{font:inherit;color:inherit;cursor:pointer}
svg{flex:none;display:block;margin:auto;width:1.5em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.launcher{position:fixed;bottom:1.25rem;inset-inline-end:1.25rem;z-index:2147483000;display:flex;gap:.6em;align-items:center;max-width:calc(100vw - 2rem);
padding:.8em 1.3em;border:2px solid var(--on);border-radius:calc(var(--radius)*2.6);background:var(--accent);color:var(--on);font-weight:600;box-shadow:0 4px 16px #0005}
:host([position=start]) .launcher{inset-inline:1.25rem auto}
@media print{:host{display:none}}`;

export function sheet(text) {
	const made = new CSSStyleSheet();
	made.replaceSync(text);
	return made;
}

export function icon(path) {
	const [svg, line] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}

class LotseChat extends HTMLElement {
	connectedCallback() {
		this.ready ??= this.#begin();
	}

	async #begin() {
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [sheet(LOOK)];
		await this.#learn();
		const button = (this.launcher = document.createElement('button'));
		button.type = 'button';
		button.className = 'launcher';
		button.ariaHasPopup = 'dialog';
		button.append(icon('M21 12a8 8 0 0 1-8 8H4l1.7-3.2A8 8 0 1 1 21 12ZM8.5 12h.01M12.5 12h.01M16.5 12h.01'), document.createElement('span'));
		button.lastChild.ariaLive = 'polite';
		button.lastChild.dir = 'auto';
		button.onclick = () => this.open(true);
		button.onpointerenter = button.onfocus = () => this.#load();
		const { token, open } = this.kept();
		this.label();
		root.append(button);
		// As on the page before, without taking the focus
		if (token && open && !SMALL.matches) this.open();
	}

	kept() {
		try {
			return JSON.parse(sessionStorage.getItem(`lotse ${BASE}`)) || {};
		} catch {
			return {};
		}
	}

	label(key = this.kept().token ? 'launcher-resume' : 'launcher') {
		const text = this.launcher.lastChild;
		text.textContent = this.said.messages[key];
		text.lang = this.said.language.split('-')[0];
	}

	async open(focus) {
		await this.ready;
		const chat = await this.#load();
		if (!chat) return this.label('unreachable');
		if (!this.started) chat.start(this);
		this.started = true;
		chat.open(focus);
	}

	#load = () => import('./chat.js').catch(() => {});

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

// Else the link inside stays
if (CSS.supports('color', 'light-dark(red,red)')) customElements.define('lotse-chat', LotseChat);
