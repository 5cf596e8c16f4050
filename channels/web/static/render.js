/* One message of the conversation as a list item: its words, its card, its choices. */
import { icon } from './lotse.js';

/** An element: properties for what begins with "on" or is a boolean, attributes for the rest. */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null) continue;
    if (name.startsWith('on') || typeof value === 'boolean') node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

const plain = (language) => language.split('-')[0];
const LINKS = /(\[[a-z_]+:[0-9a-z]+\]|https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;
const RATED = ['answered', 'answered_other_language', 'no_content', 'status_given', 'crisis', 'appointment'];
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export class Renderer {
  /** @param ui say(key, args), label(node, key, args, attribute), language, and what buttons do: press, speak, rate, report, copy, again */
  constructor(ui) {
    this.ui = ui;
  }

  /** A list item for a message event's data. */
  message(data) {
    const { ui } = this;
    const body = h('div', { class: 'body', lang: plain(data.language), dir: data.dir }, this.#card(data) ?? this.text(data.text));
    const who = h('p', { class: 'who' });
    if (data.name) who.append(h('span', {}, data.name));
    else ui.label(who.appendChild(h('span')), { citizen: 'you', bot: 'bot', person: 'person', system: 'system' }[data.from]);
    if (data.time) who.append(h('time', { datetime: new Date(data.time * 1000).toISOString() }, clock(data.time, ui.language)));
    const item = h('li', { class: `message ${data.from}` }, who, body);
    if (data.buttons?.length) {
      const choices = data.buttons.map((button) => h('button', { type: 'button', class: 'choice', onclick: () => ui.press(button) }, button.title));
      item.append(h('div', { class: 'choices', lang: plain(data.language), dir: data.dir }, choices));
    }
    if (data.from === 'bot' && RATED.includes(data.outcome)) item.append(this.#tools(data, item));
    return item;
  }

  /** A line about the conversation itself: who came, that it ended. */
  line(key, args) {
    const text = h('p', { class: 'body' });
    this.ui.label(text, key, args);
    return h('li', { class: 'message line' }, text);
  }

  /** Paragraphs and lists; addresses become links, masked values say what they hide. */
  text(text) {
    const blocks = [];
    let open = null; // the paragraph or list that is being filled
    for (const line of String(text ?? '').split('\n')) {
      const point = /^\s*[•*-]\s+(.*)/.exec(line);
      if (!line.trim()) open = null;
      else if (point) {
        if (open?.tagName !== 'UL') blocks.push((open = h('ul')));
        open.append(h('li', {}, this.inline(point[1])));
      } else if (open?.tagName === 'P') open.append(h('br'), ...this.inline(line));
      else blocks.push((open = h('p', {}, this.inline(line))));
    }
    return blocks;
  }

  inline(text) {
    return String(text).split(LINKS).map((part, odd) => {
      if (odd % 2 === 0) return part;
      if (part[0] !== '[') return this.link(part, part.replace(/^https?:\/\//, ''));
      const kind = part.slice(1, part.indexOf(':')).replaceAll('_', '-');
      return h('span', { class: 'masked' }, this.ui.say('masked', { kind: this.ui.say(`kind-${kind}`) ?? this.ui.say('kind') }));
    });
  }

  link(url, title, className) {
    if (!/^(https?|tel|geo):/i.test(url)) return title;
    const away = url.startsWith('http');
    const link = h('a', { href: url, class: className, rel: 'noopener noreferrer', target: away ? '_blank' : null }, title);
    if (away) this.ui.label(link.appendChild(h('span', { class: 'unseen' })), 'new-window');
    return link;
  }

  #label(tag, key, className, args) {
    const node = h(tag, { class: className });
    this.ui.label(node, key, args);
    return node;
  }

  #card({ card, language }) {
    if (card?.kind === 'answer' && (card.facts?.length || card.prose)) return this.#answer(card, language);
    if (card?.kind === 'status') return this.#status(card);
    return null;
  }

  #answer(card, language) {
    const rows = [...(card.facts || [])];
    const asked = rows.findIndex((row) => card.lead && card.lead.startsWith(`${row.label}:`));
    const first = asked >= 0 ? rows.splice(asked, 1) : [];
    const short = asked >= 0 ? [] : rows.filter((row) => ['cost', 'deadline', 'duration'].includes(row.part));
    const papers = asked >= 0 ? [] : rows.filter((row) => row.part === 'documents');
    const rest = rows.filter((row) => ![...short, ...papers].includes(row) && !['where', 'online', 'appointment'].includes(row.part));
    const deeds = [...first, ...rows].map((row) => this.#deed(row)).filter(Boolean);
    const seen = first.filter((row) => !(row.part === 'where' && card.offices?.length) && row.part !== 'online');
    const other = card.prose && plain(card.prose_language || language) !== plain(language);
    return h('div', { class: 'card' },
      h('h3', {}, card.title),
      seen.map((row) => this.#row(row, 'asked')),
      other ? h('p', { class: 'note' }, this.ui.say('other-language', { name: languageName(card.prose_language, language) })) : null,
      card.prose ? h('div', { class: 'prose', lang: plain(card.prose_language || language), dir: 'auto' }, this.text(card.prose)) : null,
      short.length ? h('dl', { class: 'facts' }, short.map((row) => h('div', {}, h('dt', {}, row.label), h('dd', {}, ...lines(row.items ?? [row.value], (item) => this.inline(item)))))) : null,
      papers.map((row) => this.#row(row)),
      deeds.length ? h('p', { class: 'deeds' }, deeds) : null,
      card.offices?.length ? h('div', { class: 'offices' }, card.offices.map((office) => this.#office(office, card.offices.length < 2))) : null,
      rest.length ? h('details', {}, this.#label('summary', 'more-facts'), rest.map((row) => this.#row(row))) : null,
      this.#source(card.source, language));
  }

  /** Documents can be ticked off; everything else is a list. */
  #row({ part, label, items, value }, className = '') {
    const point = (item) => (part === 'documents'
      ? h('li', {}, h('label', {}, h('input', { type: 'checkbox' }), h('span', {}, this.inline(item))))
      : h('li', {}, this.inline(item)));
    const all = items ?? [value];
    const list = all.length > 1 || part === 'documents' ? h('ul', { class: part === 'documents' ? 'checks' : null }, all.map(point)) : h('p', {}, this.inline(all[0]));
    return h('div', { class: `row ${className}` }, h('h4', {}, label), list);
  }

  /** What can be done right away: the online service, an appointment. */
  #deed({ part, items }) {
    const key = { online: 'online-service', appointment: 'appointment' }[part];
    const url = key && /https?:\/\/\S+/.exec((items || []).join(' '))?.[0];
    return url ? this.link(url, this.#label('span', key), 'deed') : null;
  }

  #office({ name, address, hours, phone, step_free: stepFree, map }, open) {
    const where = address && (map || `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`);
    return h('details', { class: 'office', open },
      h('summary', {}, name),
      address ? h('p', {}, address, ' ', this.link(where, this.#label('span', 'map'))) : null,
      phone ? h('p', { dir: 'ltr' }, this.link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone)) : null,
      stepFree === undefined ? null : this.#label('p', stepFree ? 'step-free' : 'steps'),
      hours ? this.#label('h4', 'hours') : null,
      typeof hours === 'string' ? h('p', {}, hours) : hours ? h('dl', { class: 'hours' }, DAYS.map((day, n) => h('div', {},
        h('dt', {}, weekday(n, this.ui.language)),
        hours[day]?.length ? h('dd', {}, hours[day].join(', ').replaceAll('-', '–')) : this.#label('dd', 'closed')))) : null);
  }

  #source(source, language) {
    if (!source?.url && !source?.as_of) return null;
    return h('p', { class: 'source' },
      source.url ? [this.#label('span', 'source'), ': ', this.link(source.url, source.title || source.url)] : null,
      source.as_of ? [' ', this.#label('span', 'as-of', 'as-of', { date: day(source.as_of, language) })] : null);
  }

  #status({ title, state, state_label: label, since, expected, next, contact }) {
    const row = (key, value) => (value ? h('div', {}, this.#label('dt', key), h('dd', {}, value)) : null);
    return h('div', { class: 'card' },
      h('h3', {}, title),
      h('p', { class: `state ${state}` }, label),
      h('dl', { class: 'facts' }, row('since', since), row('expected', expected)),
      next ? h('div', { class: 'row asked' }, this.#label('h4', 'next'), this.text(next)) : null,
      contact ? h('div', { class: 'row' }, this.#label('h4', 'contact'), h('p', {}, this.inline(contact))) : null);
  }

  #tools(data, item) {
    const { ui } = this;
    const tool = (key, path, act) => {
      const button = h('button', { type: 'button', class: 'tool', onclick: () => act(button) }, icon(path));
      ui.label(button, key, {}, 'aria-label');
      ui.label(button, key, {}, 'title');
      return button;
    };
    const rate = (rating) => (button) => ui.act('thumb', data, rating, button, item);
    const up = tool('helpful', 'M7 11v9H3v-9zm0 0 4-8c2 0 3 1 3 3v3h5a2 2 0 0 1 2 2.3l-1.2 7A2 2 0 0 1 18 20H7', rate(1));
    const down = tool('unhelpful', 'M17 13V4h4v9zm0 0-4 8c-2 0-3-1-3-3v-3H5a2 2 0 0 1-2-2.3l1.2-7A2 2 0 0 1 6 4h11', rate(-1));
    up.setAttribute('aria-pressed', 'false');
    down.setAttribute('aria-pressed', 'false');
    return h('div', { class: 'tools' }, up, down,
      window.speechSynthesis ? tool('listen', 'M4 10v4h4l5 4V6L8 10zm12-1a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11', (button) => ui.act('speak', data, button)) : null,
      navigator.clipboard ? tool('copy', 'M9 9h11v11H9zM5 15H4V4h11v1', (button) => ui.act('copy', data, button)) : null,
      tool('wrong', 'M5 21V4h13l-2.5 4.5L18 13H5', (button) => ui.act('report', data, item)));
  }
}

/** Several values one below the other. */
function lines(values, inline) {
  return values.flatMap((value, n) => [...(n ? [h('br')] : []), ...inline(value)]);
}

function clock(seconds, language) {
  return new Date(seconds * 1000).toLocaleTimeString(plain(language), { hour: '2-digit', minute: '2-digit' });
}

function day(iso, language) {
  return new Date(`${iso}T12:00`).toLocaleDateString(plain(language), { day: 'numeric', month: 'long', year: 'numeric' });
}

function weekday(n, language) {
  return new Date(Date.UTC(2024, 0, 1 + n)).toLocaleDateString(plain(language), { weekday: 'short', timeZone: 'UTC' });
}

function languageName(code, reader) {
  return new Intl.DisplayNames([plain(reader)], { type: 'language' }).of(plain(code || 'de'));
}
