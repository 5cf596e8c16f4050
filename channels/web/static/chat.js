import { SMALL, sheet } from './lotse.js';
import { blocks, button, change, h, label, now, plain, say, t } from './dom.js';
import { begin, call, forget, keep, kept, pause, person, send } from './line.js';
import { line, message } from './render.js';
import { LOOK } from './look.js';

const bubbles = new Map();
let host, session, begun, state, name, answered, offline, told, timer, steered;

const list = h('ol', { role: 'list' });
const log = h('div.log', { role: 'log', tabindex: 0 }, list);
const status = h('p.status', { role: 'status' });
const place = h('p', { role: 'status' });
const error = h('p.error', { id: 'error', role: 'alert' });
const note = h('div.note');
const shown = h('input', { type: 'checkbox', onchange: () => cover(true) });
const field = h('textarea', { id: 'field', rows: 1, 'aria-describedby': 'hint error', enterkeyhint: 'send', autocomplete: 'off', oninput: typed, onkeydown: (event) => {
	if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
} });
const panel = h('div.panel', { hidden: true });
const subtitle = h('p');
let dialog, frame, main, queue, human, simpler, form, secret, menuButton;
export { dialog, field, frame, list, note, panel };

export function start(element) {
	host = element;
	change(host.said);
	host.shadowRoot.adoptedStyleSheets.push(sheet(LOOK));
	const mic = window.webkitSpeechRecognition && button('dictate', () => act('dictate', mic), 'square', 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0m-6 6v4');
	const go = button('send', submit, 'send', 'M4 12 20 4l-5 16-4-6zm7 2 9-10');
	label(log, 'log', {}, 'aria-label');
	queue = h('div.queue', place, button('leave', () => word('leave')));
	human = button('human', () => word('human'), 'quick');
	simpler = button('simpler', simply, 'quick');
	secret = h('div.note', t('secret'), h('label', shown, t('secret-show')));
	form = h('form', { onsubmit: submit }, h('div.choices', human, simpler), label(h('label', { for: 'field' }), 'input'),
		h('div.entry', field, mic, go), secret, error, note, label(h('p.unseen', { id: 'hint' }), 'input-hint'));
	main = h('div.main', log, status, queue, form);
	menuButton = button('menu', menu, 'square', 'M4 7h16M4 12h16M4 17h16');
	frame = h('div.frame', h('div.head', h('div', label(h('h2', { id: 'title', tabindex: -1 }), 'title'), subtitle), menuButton,
		button('close', close, 'square', 'M6 6l12 12M18 6 6 18')), main, panel);
	dialog = h('dialog', { 'aria-labelledby': 'title', oncancel: escape, onkeydown: (event) => void (event.key === 'Escape' && escape(event)) }, frame);
	host.shadowRoot.append(dialog);
	SMALL.onchange = () => dialog.open && show(dialog.contains(focused()));
	size(kept.size);
	menuButton.ariaExpanded = false;
	fresh();
}

function fresh() {
	list.replaceChildren();
	bubbles.clear();
	state = 'bot';
	name = answered = '';
	form.hidden = human.hidden = false;
	queue.hidden = true;
	cover(false);
	dress();
	for (const item of kept.queue) sending(item, 'sending');
}

export async function open(focus) {
	host.launcher.hidden = true;
	show(focus);
	keep({ open: true });
	if (begun) return;
	begun = true;
	for (let tries = 0; ; tries++) {
		try {
			await begin(now.language, { event, sending, connected, expired: () => over('expired') });
			break;
		} catch (error) {
			status.textContent = failed(error);
			await pause(tries);
		}
	}
	status.textContent = '';
	session = kept.session;
	if (kept.language !== now.language) await learn(kept.language);
	dress();
}

function show(focus) {
	dialog.close();
	SMALL.matches ? dialog.showModal() : (dialog.open = true); // show() would take the focus
	if (focus) (matchMedia('(pointer:coarse)').matches ? frame.querySelector('h2') : field).focus();
	bottom();
}

function close() {
	dialog.close();
	keep({ open: false });
	host.launcher.hidden = false;
	host.label();
	host.launcher.focus();
	speechSynthesis.cancel();
}

function escape(event) {
	event.preventDefault();
	panel.hidden ? close() : menu();
}

function dress() {
	frame.lang = plain(now.language);
	frame.dir = now.dir;
	subtitle.className = state;
	subtitle.textContent = say(state === 'person' ? 'with-person' : 'with-bot', { name: who() });
	simpler.hidden = !simple();
	simpler.ariaPressed = now.language.endsWith('-x-simple');
}

export const failed = ({ message }) => message || say('unreachable');

const who = () => name || say('person');
const focused = () => host.shadowRoot.activeElement;
const word = (key, id = key) => press({ title: say(key), id });

function press({ title, id }) {
	steered = true;
	send(title, id);
}

function submit(event) {
	event.preventDefault();
	const text = field.value.trim(), count = text.length, limit = session?.limits.text ?? 2000;
	error.textContent = count ? (count > limit ? say('too-long', { count, limit }) : '') : say('empty');
	field.ariaInvalid = !!error.textContent;
	field.focus();
	if (error.textContent) return;
	field.value = '';
	press({ title: text });
}

function typed() {
	error.textContent = '';
	field.ariaInvalid = false;
	if (state !== 'person' || told > Date.now() - 4000) return;
	told = Date.now();
	call('POST', 'typing').catch(() => {});
}

function sending({ id, text, button: pressed }, stage, why, masked) {
	let bubble = bubbles.get(id);
	if (!bubble) {
		bubble = message({ from: 'citizen', text, language: now.language, dir: 'auto', time: Date.now() / 1000 });
		bubble.append(h('p.note', say(stage)));
		bubbles.set(id, bubble);
		add(bubble);
	}
	bubble.className = `message citizen ${stage}`;
	bubble.lastChild.replaceChildren(say(stage), why ? `: ${why} ` : '');
	if (masked) bubble.children[1].replaceChildren(...blocks(masked));
	if (stage === 'failed') {
		bubbles.delete(id);
		bubble.lastChild.append(button('again', () => (bubble.remove(), field.focus(), send(text, pressed, id))));
	}
}

function cover(asked) {
	secret.hidden = !asked;
	field.classList.toggle('covered', asked && !shown.checked);
}

function event(kind, data, old) {
	if (kind === 'typing') return data.from !== 'citizen' && typing(data.on && data.from);
	log.ariaLive = old ? 'off' : 'polite';
	if (kind === 'queue') place.textContent = say(data.minutes ? 'queue-minutes' : 'queue', data);
	else if (kind === 'state') turn(data);
	else if (data.from === 'citizen') bubbles.has(data.id) ? sending(data, 'sent', '', data.text) : add(message(data));
	else return hear(data, old);
}

async function hear(data, old) {
	if (!old) typing();
	name = data.name || name;
	if (data.from === 'bot') {
		answered = true;
		cover(data.outcome === 'status_asked');
		if (!old && data.language !== now.language && enabled(data.language)) await learn(data.language).catch(() => {});
	}
	add(message(data, act), !old);
	if (old) return;
	if (data.remember) call('GET', 'person').then((told) => person(told.person), () => {});
	if (!host.launcher.hidden) host.label('launcher-unread');
	if (kept.aloud) act('speak', data);
}

function turn({ state: to, name: called, erased, rate }) {
	const came = to === 'person' && state !== to;
	state = to;
	name = called || (to === 'person' ? name : '');
	typing();
	const lost = human === focused() || queue.contains(focused());
	queue.hidden = to !== 'waiting';
	place.textContent = say('queue-begun');
	human.hidden = /waiting|person/.test(to);
	if (lost) log.focus();
	if (came) add(line('joined', { name: who() }), true);
	if (erased) over('deleted');
	else if (to === 'closed') {
		const end = line('ended');
		if (rate) end.append(h('div.choices', button('rate', () => menu('rate'))));
		add(end, true);
	}
	dress();
}

function typing(writer) {
	clearTimeout(timer);
	status.classList.toggle('typing', !!writer);
	status.textContent = writer ? say(`typing-${writer}`, { name: who() }) : '';
	if (writer) timer = setTimeout(typing, writer === 'bot' ? 60000 : 10000);
}

function connected(yes) {
	if (!yes) return (offline ||= setTimeout(() => (typing(), (status.textContent = say('offline')), (offline = true)), 3000));
	if (offline === true) status.textContent = say('online');
	offline = clearTimeout(offline);
}

/** A new one is shown from its beginning, unless the reader is elsewhere. */
function add(item, isNew) {
	const away = log.scrollHeight - log.scrollTop - log.clientHeight > 80;
	list.append(item);
	if (isNew && away && !steered) status.textContent = say('launcher-unread');
	else if (isNew && item.offsetHeight > log.clientHeight - 40) scroll(item.offsetTop - 8);
	else bottom();
	if (isNew) steered = false;
}

// At once, else the next message finds the reader elsewhere
const scroll = (top) => log.scrollTo({ top, behavior: 'instant' });
const bottom = () => scroll(log.scrollHeight);

export function over(key) {
	const lost = form.contains(focused());
	forget(key === 'expired' ? kept.queue : []);
	if (key === 'deleted') person(''), list.replaceChildren();
	const end = line(key);
	end.append(h('div.choices', button('new', () => {
		fresh();
		begun = false;
		open(true);
	})));
	add(end, true);
	form.hidden = queue.hidden = true;
	if (lost) end.querySelector('button').focus();
}

const enabled = (code) => session?.languages.some((language) => language.code === code);
const simple = () => [`${plain(now.language)}-x-simple`].find(enabled);

function speak(said) {
	change(said);
	keep({ language: said.language });
	host.said = said;
	dress();
}

const learn = async (language) => speak(await call('GET', `widget/messages?language=${language}`));
export const choose = (language) => call('POST', 'language', { language }).then(speak, (error) => (status.textContent = failed(error)));

async function simply() {
	const on = now.language.endsWith('-x-simple');
	await choose(on ? plain(now.language) : simple());
	if (!on && answered) word('simpler-say', 'simpler');
}

export function size(to = 1) {
	dialog.dataset.size = to;
	keep({ size: to });
}

export async function menu(what) {
	const opens = panel.hidden;
	if (opens) await act(what === 'rate' ? what : 'fill', session);
	panel.hidden = !opens;
	main.hidden = menuButton.ariaExpanded = opens;
	(opens ? panel.querySelector('h3') : menuButton).focus();
}

const act = async (what, ...args) => (what === 'press' ? press(...args) : (await import('./menu.js'))[what](...args));
