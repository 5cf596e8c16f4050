/* The page that makes the lines to embed the widget. */
const wishes = document.querySelector('#wishes');
const chat = document.querySelector('lotse-chat');
const said = document.querySelector('#contrast');
const gateway = new URL('..', import.meta.url).href.replace(/\/$/, '');
const ENOUGH = 4.5; // WCAG 1.4.3

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
const hex = (values) => '#' + values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');

/** Relative luminance, WCAG 2. */
function luminance(colour) {
	const [red, green, blue] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** The colour, moved towards another in small steps until it stands out from a ground. */
export function until(colour, towards, ground) {
	for (let part = 0; part <= 1; part += 0.02) {
		const mixed = hex(channels(colour).map((value, n) => value + (channels(towards)[n] - value) * part));
		if (contrast(mixed, ground) >= ENOUGH) return mixed;
	}
	return towards;
}

/** The colours for light and dark pages. */
export function colours(colour) {
	const light = until(colour, '#000000', '#ffffff');
	const dark = until(colour, '#ffffff', '#22365a'); // the ground of a citizen's own messages is the lightest
	return { light, dark, css: `--accent: light-dark(${light}, ${dark}); --on: light-dark(#ffffff, #0a1830);` };
}

function show() {
	const { language, theme, own, colour, position } = wishes.elements;
	const attributes = Object.entries({ language: language.value, theme: theme.value, position: position.value }).filter(([, value]) => value);
	const { light, css } = colours(colour.value);
	const ratio = contrast(colour.value, '#ffffff');
	const pattern = ratio < ENOUGH ? said.dataset.low : said.dataset.enough;
	said.textContent = own.checked ? pattern.replace('{ratio}', ratio.toFixed(1)).replace('{colour}', light) : '';
	const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
	document.querySelector('#html').textContent = `<script type="module" src="${gateway}/widget/lotse.js"></script>\n<lotse-chat${written}>\n  <a href="${gateway}/chat">${chat.said?.messages.plain ?? 'Chat'}</a>\n</lotse-chat>`;
	document.querySelector('#css').textContent = own.checked ? `lotse-chat { ${css} }` : '/* – */';
	document.querySelector('#policy').textContent = `script-src ${gateway}; connect-src ${gateway}`;
	for (const name of ['language', 'theme', 'position']) chat.removeAttribute(name);
	for (const [name, value] of attributes) chat.setAttribute(name, value);
	chat.style.cssText = own.checked ? css : '';
}

if (wishes) {
	wishes.addEventListener('input', show);
	for (const button of document.querySelectorAll('[data-copy]')) {
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
			button.textContent = button.dataset.done;
		});
	}
	chat.ready.then(show);
	show();
}
