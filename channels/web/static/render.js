import { blocks, button, h, inline, link, now, once, plain, say, t } from './dom.js';

export function message(data, act) {
	const { from, name, time, language, dir, buttons = [], outcome } = data;
	const said = { lang: plain(language), dir };
	const item = h(`li.message.${from}`,
		h('p.who', name ? h('bdi', name) : t(from === 'citizen' ? 'you' : from), ' ', h('time', new Date(time * 1000).toLocaleTimeString(locale(now.language), { timeStyle: 'short' }))),
		h('div.body', said, card(data) ?? blocks(data.text)));
	if (buttons[0]) item.append(h('div.choices', said, buttons.map((choice) => h('button.choice', { type: 'button', onclick: () => act('press', choice) }, choice.title))));
	if (!data.card && !/no_content|crisis/.test(outcome)) return item;
	const tool = (key, drawing, what, rating) => button(key, ({ currentTarget }) => act(what, data, item, currentTarget, rating), 'tool', drawing);
	const thumb = (...of) => Object.assign(tool(...of), { ariaPressed: false });
	item.append(h('div.tools',
		thumb('helpful', 'M7 11v9H3v-9zm0 0 4-8q3 0 3 3v3h5q2 0 2 2l-1 7q-.3 2-2 2H7', 'thumb', 1),
		thumb('unhelpful', 'M17 13V4h4v9zm0 0-4 8q-3 0-3-3v-3H5q-2 0-2-2l1-7q.3-2 2-2h11', 'thumb', -1),
		tool('listen', 'M4 10v4h4l5 4V6L8 10zm12-1a4 4 0 0 1 0 6m3-9a9 9 0 0 1 0 12', 'speak'),
		navigator.clipboard && tool('copy', 'M9 9h11v11H9zM5 15H4V4h11v1', 'copy'),
		tool('wrong', 'M5 21V4h13l-3 5 3 4H5', 'report')));
	return item;
}

const card = ({ card: it, language }) => ({ status: statusCard, answer: answerCard })[it?.kind]?.(it, language);

// As authorities write dates
const locale = (to) => ({ en: 'en-GB', fa: 'fa-u-ca-gregory' })[to] ?? to;

/** First what was asked for, else what most people need; the rest is folded. */
function answerCard({ title, lead, facts = [], prose, prose_language: spoken = language, offices = [], source }, language) {
	if (!facts[0] && !prose) return null;
	const asked = facts.find((row) => lead?.startsWith(`${row.label}:`));
	const others = facts.filter((row) => row !== asked);
	const first = asked ? [] : others.filter((row) => /cost|deadline|duration|documents/.test(row.part));
	const rest = others.filter((row) => !first.includes(row) && !/where|online|appointment/.test(row.part));
	const [mine, its] = [language, spoken].map(plain);
	const date = source?.as_of && new Date(`${source.as_of}T12:00`).toLocaleDateString(locale(mine), { dateStyle: 'long' });
	return h('div.card', h('h3', title),
		lead && !(asked?.part === 'where' && offices[0]) && h('div.asked', asked ? [asked.part !== 'online' && fact(asked), deed(asked)] : blocks(lead)),
		prose && its !== mine && h('p.note', say('other-language', { name: new Intl.DisplayNames(mine, { type: 'language' }).of(its) })),
		prose && h('div.prose', { lang: its, dir: 'auto' }, blocks(prose)),
		h('div.facts', first.map(fact)),
		h('p.choices', others.map(deed)),
		offices.map((place) => office(place, asked?.part === 'where')),
		rest[0] && h('details', once('more-facts', 'summary'), rest.map(fact)),
		source && h('p.source', source.url && [once('source'), ': ', link(source.url, source.title || source.url), h('br')], date && once('as-of', 'span', { date })));
}

function fact({ part, label, value, items = [value], language }) {
	const papers = part === 'documents', lang = { lang: language ?? null };
	return h(`div.fact.${part}`, h('h4', label), papers || items[1]
		? h(papers ? 'ul.checks' : 'ul', lang, items.map((item) => h('li', papers ? h('label', h('input', { type: 'checkbox' }), h('span', inline(item))) : inline(item))))
		: h('p', lang, inline(items[0])));
}

function deed(row) {
	const key = { online: 'online-service', appointment: 'appointment' }[row.part];
	const url = key && /https?:\/\/\S+/.exec(row.items ?? row.value);
	return url && link(url[0], once(key), 'deed');
}

function office({ name, address, hours, phone, step_free: level, map }, open) {
	return h('details', { open }, h('summary', name),
		address && h('p', address, ' ', link(map || `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`, once('map'))),
		phone && h('p', link(`tel:${phone.replace(/[^+\d]/g, '')}`, h('bdi', phone))),
		level != null && once(level ? 'step-free' : 'steps', 'p'),
		hours && [once('hours', 'h4'), hours.trim ? h('p', hours) : h('dl.hours', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day, n) => h('div', h('dt', new Date(2024, 0, 1 + n).toLocaleDateString(plain(now.language), { weekday: 'short' })), h('dd', hours[day]?.join(', ') || once('closed')))))]);
}

function statusCard({ title, state, state_label: name, since, expected, next, contact }) {
	const row = (key, value) => value && fact({ label: say(key), value });
	return h('div.card', h('h3', title), h(`p.state.${state}`, name), h('div.facts', row('since', since), row('expected', expected)),
		next && h('div.asked', once('next', 'h4'), blocks(next)), row('contact', contact));
}

export const line = (key, args) => h('li.message.line', t(key, 'p.body', args));
