import { icon } from './lotse.js';

export const now = {}; // language, dir, messages
let labels = [];

/** `h('p.note', {role: 'status'}, 'text', node)` */
export function h(tag, attributes, ...children) {
	const [name, ...classes] = tag.split('.');
	const node = document.createElement(name);
	if (attributes?.constructor !== Object) children.unshift(attributes), (attributes = {});
	if (classes[0]) node.className = classes.join(' ');
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'boolean' || key.startsWith('on')) node[key] = value;
		else if (value != null) node.setAttribute(key, value);
	}
	node.append(...children.flat(9).filter(Boolean));
	return node;
}

export const say = (key, args = {}) => now.messages[key]?.replace(/\{(\w+)\}/g, (whole, name) => args[name] ?? whole);

/** A message for an element or its attributes, also in languages chosen later. */
export function label(node, key, args, ...attributes) {
	const put = () => {
		if (attributes[0]) attributes.forEach((name) => node.setAttribute(name, say(key, args)));
		else node.textContent = say(key, args);
		return node.isConnected;
	};
	put();
	labels.push(put);
	return node;
}

export const t = (key, tag = 'span', args) => label(h(tag), key, args);
export const once = (key, tag = 'span', args) => h(tag, { lang: plain(now.language) }, say(key, args));

/** A button with words, or with a drawing that the words name. */
export function button(key, onclick, look = 'choice', drawing) {
	const made = h(`button.${look}`, { type: 'button', onclick }, drawing && icon(drawing));
	return drawing ? rename(made, key) : label(made, key);
}

export const rename = (node, key) => label(node, key, {}, 'aria-label', 'title');

export function change(to) {
	Object.assign(now, to);
	labels = labels.filter((put) => put());
}

export const plain = (language) => language.split('-')[0];

/** Addresses become links, masked values say what they hide. */
export const inline = (text) => String(text).split(/(\[[a-z_]+:[0-9a-z]+\]|https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/).map((part, n) => {
	if (n % 2 === 0) return part;
	if (part[0] !== '[') return link(part, part.replace(/^https?:\/\//, ''));
	const kind = say(`kind-${part.split(':')[0].slice(1).replaceAll('_', '-')}`) ?? say('kind');
	return h('bdi.masked', say('masked', { kind }));
});

export function blocks(text = '') {
	const found = [];
	let open;
	for (const line of text.split('\n')) {
		const point = /^\s*[•*-]\s+(.*)/.exec(line);
		if (!line.trim()) open = null;
		else if (point) {
			if (open?.tagName !== 'UL') found.push((open = h('ul')));
			open.append(h('li', inline(point[1])));
		} else if (open?.tagName === 'P') open.append(h('br'), ...inline(line));
		else found.push((open = h('p', inline(line))));
	}
	return found;
}

export function link(href, title, look = '') {
	if (!/^(https?|tel|geo):/i.test(href)) return title;
	const away = /^h/i.test(href);
	return h(`a.${look}`, { href, rel: 'noopener noreferrer', target: away ? '_blank' : null }, title, away && [' ', once('new-window', 'span.unseen')]);
}
