/* The menu: language, reading help, what can be done with the conversation; and what answers' small buttons do. */
import { h } from './render.js';

/** Fill the panel anew, in the language of now. */
export function fill(chat) {
  const { panel, session } = chat;
  const titled = (key, act) => chat.label(h('button', { type: 'button', class: 'choice', onclick: act }), key);
  const part = (key, ...children) => h('section', {}, chat.label(h('h3', { tabindex: '-1' }), key), children);
  const select = h('select', { id: 'language', onchange: () => chat.choose(select.value) },
    session?.languages.map(({ code, name }) => h('option', { value: code, lang: code.split('-')[0], selected: code === chat.language }, name)));
  const sizes = [1, 2, 3].map((size) => h('label', {},
    h('input', { type: 'radio', name: 'size', checked: Number(chat.dialog.dataset.size) === size, onchange: () => chat.size(size) }), chat.label(h('span'), `size-${size}`)));
  const said = h('p', { role: 'status' });
  const { privacy, imprint } = session?.authority ?? {};
  const links = [['privacy', privacy], ['imprint', imprint], ['accessibility', new URL('accessibility', chat.host.base).href], ['plain', new URL('chat', chat.host.base).href]];
  panel.replaceChildren(
    titled('menu-back', () => chat.menu()),
    part('language', chat.label(h('label', { class: 'name', for: 'language' }), 'language'), select),
    part('reading', h('fieldset', {}, chat.label(h('legend'), 'size'), sizes),
      window.speechSynthesis ? h('label', {}, h('input', { type: 'checkbox', checked: Boolean(chat.line.kept.autoRead), onchange: (event) => chat.line.keep({ autoRead: event.target.checked }) }), chat.label(h('span'), 'auto-read')) : null),
    part('conversation', titled('save', () => save(chat)), titled('print', () => print(chat)), titled('rate', () => rate(chat)), titled('delete', (event) => erase(chat, event.target)), said),
    part('links', h('ul', {}, links.filter(([, url]) => url).map(([key, url]) => h('li', {}, chat.render.link(url, chat.label(h('span'), key)))))));
}

/** The conversation as a page of its own: what is said, by whom, when. */
function page(chat) {
  const copy = chat.list.cloneNode(true);
  copy.querySelectorAll('button, svg, .note, .tools').forEach((node) => node.remove());
  copy.querySelectorAll('details').forEach((node) => (node.open = true));
  const title = h('title');
  title.textContent = chat.say('title');
  const style = '<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:1rem 0}.who{font-weight:bold}.unseen{display:none}ol{list-style:none;padding:0}</style>';
  return `<!doctype html><html lang="${chat.frame.lang}" dir="${chat.frame.dir}"><meta charset="utf-8">${title.outerHTML}${style}<h1>${title.innerHTML}</h1>${copy.outerHTML}`;
}

function address(chat) {
  return URL.createObjectURL(new Blob([page(chat)], { type: 'text/html' }));
}

function save(chat) {
  const url = address(chat);
  h('a', { href: url, download: `${chat.say('conversation')}.html` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function print(chat) {
  const url = address(chat);
  const paper = window.open(url);
  paper?.addEventListener('load', () => (paper.print(), URL.revokeObjectURL(url)));
}

function erase(chat, button) {
  const ask = h('div', { class: 'choices', role: 'group', tabindex: '-1', 'aria-label': chat.say('delete') },
    h('p', {}, chat.say('delete-ask')),
    h('button', { type: 'button', class: 'choice', onclick: async () => {
      try {
        await chat.line.call('DELETE', 'conversation');
      } catch (error) {
        if (error.status !== 401) return void (ask.firstChild.textContent = error.message || chat.say('unreachable'));
      }
      chat.menu();
      chat.over('deleted');
    } }, chat.say('yes')),
    h('button', { type: 'button', class: 'choice', onclick: () => (ask.remove(), button.focus()) }, chat.say('no')));
  button.after(ask);
  ask.focus();
}

function rate(chat) {
  const { panel } = chat;
  const radios = (name, values) => values.map(([value, key]) => h('label', {}, h('input', { type: 'radio', name, value }), chat.label(h('span'), key)));
  const text = h('textarea', { id: 'rate-text', rows: '3', maxlength: '2000' });
  const form = h('form', {}, chat.label(h('h3', { tabindex: '-1' }), 'rate'),
    h('fieldset', {}, chat.label(h('legend'), 'rate-ask'), radios('rating', [5, 4, 3, 2, 1].map((n) => [n, `rate-${n}`]))),
    h('fieldset', {}, chat.label(h('legend'), 'solved'), radios('solved', [['true', 'yes'], ['false', 'no']])),
    chat.label(h('label', { class: 'name', for: 'rate-text' }), 'rate-text'), text,
    h('div', { class: 'choices' }, chat.label(h('button', { class: 'choice' }), 'submit'), chat.label(h('button', { type: 'button', class: 'choice', onclick: () => chat.menu() }), 'cancel')),
    h('p', { role: 'status' }));
  form.onsubmit = async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const rating = Number(given.get('rating')) || null, solved = given.get('solved') ? given.get('solved') === 'true' : null;
    await feedback(chat, { rating, solved, text: text.value }, form.lastChild);
  };
  panel.replaceChildren(form);
  form.querySelector('h3').focus();
}

/** Send feedback and say thank you in `place`. */
async function feedback(chat, body, place) {
  try {
    await chat.line.call('POST', 'feedback', body);
    place.textContent = chat.say('thanks');
    return true;
  } catch (error) {
    place.textContent = error.message || chat.say('unreachable');
    return false;
  }
}

// ---- below an answer

export async function thumb(chat, data, rating, button, item) {
  const done = await feedback(chat, { message_id: data.id, rating }, place(item));
  if (!done) return;
  for (const other of button.parentNode.querySelectorAll('[aria-pressed]')) other.setAttribute('aria-pressed', String(other === button));
}

export async function copy(chat, data, button) {
  await navigator.clipboard.writeText(data.text);
  place(button.closest('li')).textContent = chat.say('copied');
}

/** A word about what is wrong, with the message it is about. */
export function report(chat, data, item) {
  const text = h('textarea', { id: 'report', rows: '2', maxlength: '2000', required: true });
  const form = h('form', { class: 'report' }, h('label', { for: 'report' }, chat.say('wrong-ask')), text,
    h('div', { class: 'choices' }, h('button', { class: 'choice' }, chat.say('submit')),
      h('button', { type: 'button', class: 'choice', onclick: () => close() }, chat.say('cancel'))));
  const close = () => (form.remove(), item.querySelector('.tools').lastChild.focus());
  form.onsubmit = async (event) => {
    event.preventDefault();
    if (await feedback(chat, { message_id: data.id, rating: -1, text: text.value }, place(item))) close();
  };
  item.append(form);
  text.focus();
}

/** Read aloud with a voice of this device: a voice from elsewhere would tell others what is read. */
export function speak(chat, data, button) {
  const voices = speechSynthesis;
  const talking = voices.speaking;
  voices.cancel();
  if (button && talking) return;
  const language = data.language.split('-')[0];
  const voice = voices.getVoices().find((each) => each.localService && each.lang.split(/[-_]/)[0] === language);
  if (!voice) return button && (place(button.closest('li')).textContent = chat.say('no-voice'));
  const speech = new SpeechSynthesisUtterance(data.text.replace(/https?:\/\/\S+/g, ''));
  Object.assign(speech, { voice, lang: voice.lang });
  const mark = (on) => button && chat.label(button, on ? 'listen-stop' : 'listen', {}, 'aria-label');
  speech.onstart = () => mark(true);
  speech.onend = () => mark(false);
  voices.speak(speech);
}

/** Where an answer's buttons say what they did. */
function place(item) {
  return item.querySelector('.said') ?? item.appendChild(h('p', { role: 'status', class: 'note said' }));
}
