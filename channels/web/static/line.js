// Nothing sent is lost: it waits in this tab's storage until accepted, once for each id
const SILENCE = 40000; // ms; a sign of life comes every 15 s
const KEY = `lotse ${new URL('..', import.meta.url)}`;
const wakers = new Set();
const tabs = new BroadcastChannel(KEY);
const storage = (act, where = 'sessionStorage') => {
	try {
		return act(window[where]);
	} catch {} // forbidden: it lives as long as the page
};
/** Tells this citizen's next conversation, once they agree; undefined where nothing can be kept. */
export const person = (id) => storage((store) => (id === undefined ? store[KEY] ?? '' : id ? (store[KEY] = id) : store.removeItem(KEY)), 'localStorage');
let on, following, stop, pumping, adopt;

export let kept = { queue: [], ...storage((store) => JSON.parse(store.getItem(KEY))) };

export function keep(more) {
	Object.assign(kept, more);
	storage((store) => store.setItem(KEY, JSON.stringify(kept)));
}

export function forget(queue = []) {
	following = null;
	stop?.abort();
	kept = { queue, size: kept.size };
	keep();
}

const wake = () => wakers.forEach((waker) => waker());
addEventListener('online', wake);
document.addEventListener('visibilitychange', () => document.hidden || wake());
tabs.onmessage = ({ data }) => (data !== 'who' ? adopt?.(data) : kept.token && tabs.postMessage({ ...kept, queue: [] }));

/** Longer at every try, until network or reader are back. */
export const pause = (tries) => new Promise((done) => {
	const waker = () => (clearTimeout(timer), wakers.delete(waker), done());
	const timer = setTimeout(waker, Math.min(15000, 500 * 2 ** tries) * (0.75 + Math.random() / 2));
	wakers.add(waker);
});

const ask = (path, more, headers = {}) => fetch(new URL(`../api/v1/${path}`, import.meta.url), {
	...more, headers: { ...headers, ...(kept.token && { Authorization: `Bearer ${kept.token}` }) }, credentials: 'omit', cache: 'no-store',
});

/** Throws `status` and `message` for the citizen, or neither without a network. */
export async function call(method, path, body) {
	const answer = await ask(path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(20000) }, { 'Content-Type': 'application/json' }).catch(() => {});
	const said = await answer?.json().catch(() => {});
	if (!answer?.ok) throw { status: answer?.status, message: said?.error?.message };
	return said;
}

/** Go on with this tab's conversation, else with another tab's, else begin one. */
export async function begin(language, handlers) {
	on = handlers;
	if (!kept.token) keep(await fromOtherTab());
	if (!kept.token) {
		const { token, messages, ...session } = await call('POST', 'sessions', { language, person: person() });
		person(session.person);
		keep({ token, session, language: session.language });
	}
	follow();
	pump();
}

const fromOtherTab = () => new Promise((done) => {
	adopt = done;
	tabs.postMessage('who');
	setTimeout(done, 150);
});

export function send(text, button, id = crypto.getRandomValues(new Uint32Array(3)).join('-')) {
	const item = { id, text, button };
	keep({ queue: [...kept.queue, item] });
	on.sending(item, 'sending');
	pump();
}

async function pump() {
	if (pumping) return;
	pumping = true;
	for (let tries = 0; kept.token && kept.queue[0]; ) {
		const item = kept.queue[0];
		let state = 'sent', why, masked;
		try {
			masked = (await call('POST', 'messages', { text: item.text, client_message_id: item.id, button: item.button })).text;
		} catch ({ status, message }) {
			if (status === 401) return (pumping = on.expired());
			if (!(status < 500) || status === 429) {
				on.sending(item, 'queued');
				await pause(tries++);
				continue;
			}
			[state, why] = ['failed', message];
		}
		tries = 0;
		keep({ queue: kept.queue.filter((other) => other.id !== item.id) });
		on.sending(item, state, why, masked);
	}
	pumping = false;
}

async function follow() {
	const mine = (following = {});
	const before = kept.last ?? '0';
	for (let last = '0', tries = 0; following === mine; tries++) {
		let watch;
		const alive = () => (clearTimeout(watch), (watch = setTimeout(() => stop.abort(), SILENCE)));
		stop = new AbortController();
		try {
			alive();
			const answer = await ask('events', { signal: stop.signal }, { 'Last-Event-ID': last });
			if (following !== mine) return;
			if (answer.status === 401) return on.expired();
			if (!answer.ok) throw answer;
			on.connected(true);
			for await (const { event, data, id } of parsed(answer.body, alive)) {
				if (following !== mine) return;
				tries = 0;
				const old = id && !later(id, before);
				if (id) last = id;
				if (!old) keep({ last });
				await on.event(event, JSON.parse(data), old);
			}
		} catch {}
		clearTimeout(watch);
		if (following !== mine) return;
		on.connected(false);
		await pause(tries);
	}
}

/** Stream ids are milliseconds-number. */
function later(a, b) {
	const [[time, n = 0], [other, m = 0]] = [a, b].map((id) => id.split('-').map(Number));
	return time > other || (time === other && n > m);
}

/** Server-sent events; data is always one line. */
async function* parsed(body, alive) {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	for (let rest = ''; ; ) {
		const { value, done } = await reader.read();
		if (done) return;
		alive();
		const blocks = (rest + value).split('\n\n');
		rest = blocks.pop();
		for (const block of blocks) {
			const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/)));
			if (fields.data) yield fields;
		}
	}
}
