import { choose, dialog, failed, field, frame, list, menu, note, over, panel, size } from './chat.js';
import { button, h, label, link, now, plain, rename, say, t } from './dom.js';
import { call, keep, kept } from './line.js';

const option = (attributes, key) => h('label', h('input', attributes), t(key));

export function fill(session) {
	const part = (key, ...children) => h('section', label(h('h3', { tabindex: -1 }), key), children);
	const here = (page) => new URL(`../${page}?language=${now.language}`, import.meta.url).href;
	const { privacy, imprint } = session?.authority ?? {};
	panel.replaceChildren(
		button('menu-back', menu),
		part('language', label(h('select', { onchange: (event) => choose(event.target.value) }, session?.languages.map(({ code, name }) =>
			h('option', { value: code, lang: plain(code), selected: code === now.language }, name))), 'language', {}, 'aria-label')),
		part('reading', h('fieldset', t('size', 'legend'), ['1', '2', '3'].map((n) =>
			option({ type: 'radio', name: 'size', checked: dialog.dataset.size === n, onchange: () => size(n) }, `size-${n}`))),
		option({ type: 'checkbox', checked: !!kept.aloud, onchange: (event) => keep({ aloud: event.target.checked }) }, 'auto-read')),
		part('conversation', button('save', save), button('print', print), button('rate', () => (rate(), panel.querySelector('h3').focus())), button('delete', erase)),
		part('links', Object.entries({ privacy, imprint, accessibility: here('accessibility'), plain: here('chat') }).map(([key, url]) => url && h('p', link(url, t(key))))));
}

function paper(use) {
	const copy = list.cloneNode(true);
	copy.querySelectorAll('button, .note, .unseen').forEach((node) => node.remove());
	copy.querySelectorAll('details').forEach((node) => (node.open = true));
	const page = h('html', { lang: frame.lang, dir: frame.dir }, h('meta', { charset: 'utf-8' }), t('title', 'title'), t('title', 'h1'), copy);
	const url = URL.createObjectURL(new Blob([`<!doctype html>${page.outerHTML}`], { type: 'text/html' }));
	use(url);
	setTimeout(() => URL.revokeObjectURL(url), 60000);
}

const save = () => paper((href) => h('a', { href, download: `${say('conversation')}.html` }).click());
const print = () => paper((url) => {
	const opened = window.open(url);
	if (opened) opened.onload = () => opened.print();
});

function erase({ currentTarget: asked }) {
	const words = h('p', say('delete-ask'));
	const group = h('div.queue', { role: 'group', tabindex: -1 }, words, button('yes', async () => {
		const wrong = await call('DELETE', 'conversation').catch((error) => error);
		if (wrong && wrong.status !== 401) return (words.textContent = failed(wrong));
		menu();
		over('deleted');
	}), button('no', () => (group.remove(), asked.focus())));
	asked.after(group);
	group.focus();
}

export function rate() {
	const group = (key, name, values) => h('fieldset', t(key, 'legend'), values.map(([value, word]) => option({ type: 'radio', name, value }, word)));
	const { form, done } = asking('rate-text', 3, async (text) => {
		const [rating, solved] = ['rating', 'solved'].map((name) => new FormData(form).get(name));
		await feedback({ rating: rating && +rating, solved: solved && solved === '1', text }, done);
	}, menu);
	form.prepend(label(h('h3', { tabindex: -1 }), 'rate'), group('rate-ask', 'rating', [5, 4, 3, 2, 1].map((n) => [n, `rate-${n}`])), group('solved', 'solved', [[1, 'yes'], [0, 'no']]));
	panel.replaceChildren(form);
}

function asking(key, rows, submit, cancel) {
	const text = h('textarea', { id: key, rows, maxlength: 2000 });
	const done = h('p', { role: 'status' });
	const onsubmit = (event) => (event.preventDefault(), submit(text.value));
	const form = h('form.queue', { onsubmit }, label(h('label', { for: key }), key), text, t('submit', 'button.choice'), button('cancel', cancel), done);
	return { form, text, done };
}

async function feedback(body, place) {
	const wrong = await call('POST', 'feedback', body).catch((error) => error);
	place.textContent = wrong ? failed(wrong) : say('thanks');
	return !wrong;
}

const place = (item) => item.querySelector('.said') ?? item.appendChild(h('p.note.said', { role: 'status' }));

export async function thumb(data, item, pressed, rating) {
	if (await feedback({ message_id: data.id, rating }, place(item)))
		for (const other of item.querySelectorAll('[aria-pressed]')) other.ariaPressed = other === pressed;
}

export async function copy(data, item) {
	await navigator.clipboard.writeText(data.text);
	place(item).textContent = say('copied');
}

export function report(data, item, pressed) {
	const close = () => (form.remove(), pressed.focus());
	const { form, text } = asking('wrong-ask', 2, async (text) => (await feedback({ message_id: data.id, rating: -1, text }, place(item))) && close(), close);
	item.append(form);
	text.focus();
}

/** With a voice of this device only: another's would learn what is read. */
export function speak({ text, language }, item, pressed) {
	const talking = speechSynthesis.speaking;
	speechSynthesis.cancel();
	if (pressed && talking) return;
	const voice = speechSynthesis.getVoices().find((each) => each.localService && each.lang.split(/[-_]/)[0] === plain(language));
	if (!voice) return pressed && (place(item).textContent = say('no-voice'));
	const speech = new SpeechSynthesisUtterance(text.replace(/https?:\S+/g, ''));
	const mark = (key) => () => pressed && rename(pressed, key);
	speechSynthesis.speak(Object.assign(speech, { voice, lang: voice.lang, onstart: mark('listen-stop'), onend: mark('listen') }));
}

let allowed, ear;

/** Once the citizen has been told where the sound may go. */
export function dictate(mic) {
	if (ear) return ear.stop();
	const answer = (yes) => () => (note.replaceChildren(), (allowed = yes) ? dictate(mic) : mic.focus());
	if (!allowed) {
		note.replaceChildren(h('p', say('dictate-ask')), button('yes', answer(true)), button('no', answer(false)));
		return note.querySelector('button').focus();
	}
	ear = Object.assign(new webkitSpeechRecognition(), {
		lang: plain(now.language),
		onresult: ({ results }) => (field.value = `${field.value} ${results[0][0].transcript}`.trim()),
		onend: () => ((ear = null), rename(mic, 'dictate'), field.focus()),
	});
	rename(mic, 'dictate-stop');
	ear.start();
}
