/* The conversation: a dialog (over a small screen a modal one), its log, its field, its menu. */
import { icon, sheet } from './lotse.js';
import { Line } from './line.js';
import { Renderer, h } from './render.js';
import { LOOK } from './look.js';

const SMALL = matchMedia('(max-width:40rem),(max-height:30rem)');
const NEAR = 200; // characters before the limit when the count is shown

export class Chat {
  constructor(host) {
    Object.assign(this, { host, language: host.said.language, words: host.said.messages, labels: [], bubbles: new Map() });
    this.state = 'bot';
    this.inline = host.getAttribute('mode') === 'inline';
    this.render = new Renderer(this);
    host.shadowRoot.adoptedStyleSheets.push(sheet(LOOK));
    this.#build(host.said.dir);
    this.line = new Line(host.base, {
      event: (...event) => this.#event(...event),
      sending: (...sending) => this.#sending(...sending),
      connected: (yes) => this.#connected(yes),
      expired: () => this.over('expired'),
    });
    for (const item of this.line.kept.queue) this.#sending(item, 'sending');
    this.size(this.line.kept.size || 1);
    SMALL.addEventListener('change', () => this.dialog.open && this.#show(this.dialog.contains(this.host.shadowRoot.activeElement)));
  }

  // ---- words

  /** The message `key` with its {placeholders} filled; undefined when there is none. */
  say(key, args = {}) {
    return this.words[key]?.replace(/\{(\w+)\}/g, (whole, name) => args[name] ?? whole);
  }

  /** Give a node (or an attribute of it) a message, now and whenever the language changes. */
  label(node, key, args, attribute) {
    const put = () => {
      if (attribute) node.setAttribute(attribute, this.say(key, args));
      else if (node.lastChild?.nodeType === Node.TEXT_NODE) node.lastChild.data = this.say(key, args);
      else node.append(this.say(key, args));
      return node.isConnected;
    };
    put();
    this.labels.push(put);
    return node;
  }

  #speak(language, dir, words) {
    Object.assign(this, { language, words });
    this.frame.lang = language.split('-')[0];
    this.frame.dir = dir;
    this.labels = this.labels.filter((put) => put());
    this.#who();
    this.#mark();
    this.line?.keep({ language });
    this.host.said = { language, dir, messages: words };
  }

  // ---- the dialog

  #build(dir) {
    const button = (key, path, act, className) => {
      const made = h('button', { type: 'button', class: className, onclick: act }, icon(path));
      this.label(made, key, {}, 'aria-label');
      return this.label(made, key, {}, 'title');
    };
    const titled = (key, path, act, className) =>
      h('button', { type: 'button', class: className, onclick: act }, path && icon(path), this.label(h('span'), key));
    const title = this.label(h('h2', { id: 'title', tabindex: '-1' }), 'title');
    this.subtitle = h('p', { class: 'subtitle' });
    this.menuButton = button('menu', 'M4 7h16M4 12h16M4 17h16', () => this.menu(), 'square');
    this.menuButton.setAttribute('aria-expanded', 'false');
    this.closeButton = button('close', 'M6 6l12 12M18 6 6 18', () => this.close(), 'square');
    this.list = h('ol', { role: 'list' });
    this.log = h('div', { role: 'log', class: 'log', tabindex: '0' }, this.list);
    this.label(this.log, 'log', {}, 'aria-label');
    this.jump = titled('jump', 'M12 5v14m-6-6 6 6 6-6', () => this.#bottom(true), 'jump');
    this.jump.hidden = true;
    this.status = h('p', { role: 'status', class: 'status' });
    this.leave = titled('leave', '', () => this.#send(this.say('leave'), 'leave'), 'choice');
    this.queue = h('div', { class: 'queue', hidden: true }, (this.queueText = h('p', { role: 'status' })), this.leave);
    this.human = titled('human', 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9a8 8 0 0 1 16 0', () => this.#send(this.say('human'), 'human'), 'quick');
    this.simpler = titled('simpler', 'M4 6h16M4 12h10M4 18h6', () => this.#simpler(), 'quick');
    this.simpler.hidden = true;
    this.field = h('textarea', { id: 'field', rows: '1', 'aria-describedby': 'hint error', enterkeyhint: 'send', autocomplete: 'off' });
    this.error = h('p', { id: 'error', class: 'error' });
    this.left = h('p', { class: 'left', 'aria-live': 'polite' });
    this.secret = h('p', { class: 'secret', hidden: true }, this.label(h('span'), 'secret'), ' ',
      h('label', {}, (this.secretShow = h('input', { type: 'checkbox', onchange: () => this.#cover() })), this.label(h('span'), 'secret-show')));
    this.form = h('form', { class: 'form' },
      h('div', { class: 'tools-row' }, this.human, this.simpler),
      this.label(h('label', { for: 'field' }), 'input'),
      h('div', { class: 'entry' }, this.field, button('send', 'M4 12 20 4l-5 16-4-6zm7 2 9-10', null, 'send')),
      this.secret, this.error, this.left, this.label(h('p', { id: 'hint', class: 'unseen' }), 'input-hint'));
    this.form.querySelector('.send').type = 'submit';
    this.form.onsubmit = (event) => (event.preventDefault(), this.#submit());
    this.form.noValidate = true;
    this.field.onkeydown = (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) (event.preventDefault(), this.#submit());
    };
    this.field.oninput = () => this.#typed();
    this.main = h('div', { class: 'main' }, this.log, this.jump, this.status, this.queue, this.form);
    this.panel = h('div', { class: 'panel', hidden: true });
    this.frame = h('div', { class: 'frame', lang: this.language.split('-')[0], dir },
      h('header', {}, h('div', {}, title, this.subtitle), this.menuButton, this.inline ? null : this.closeButton), this.main, this.panel);
    this.dialog = h(this.inline ? 'section' : 'dialog', { class: 'chat', 'aria-labelledby': 'title' }, this.frame);
    this.dialog.addEventListener('cancel', (event) => (event.preventDefault(), this.#escape()));
    this.dialog.addEventListener('keydown', (event) => event.key === 'Escape' && !this.inline && (event.preventDefault(), this.#escape()));
    this.host.shadowRoot.append(this.dialog);
    this.#who();
  }

  async open(focus) {
    if (this.host.launcher) {
      this.host.launcher.hidden = true;
      this.host.label('launcher-resume');
    }
    this.#show(focus);
    if (this.line.kept.token || focus) this.line.keep({ open: true });
    if (!this.begun) await this.#begin();
  }

  #show(focus) {
    if (this.inline) return;
    if (this.dialog.open) this.dialog.close();
    // Not show(): it would take the focus, which is the citizen's to give
    if (SMALL.matches) this.dialog.showModal();
    else this.dialog.setAttribute('open', '');
    if (focus) (matchMedia('(pointer:coarse)').matches ? this.frame.querySelector('#title') : this.field).focus();
    this.#bottom(true);
  }

  close() {
    this.dialog.close();
    this.dialog.removeAttribute('open');
    this.line.keep({ open: false });
    this.host.launcher.hidden = false;
    this.host.launcher.focus();
    window.speechSynthesis?.cancel();
  }

  #escape() {
    if (!this.panel.hidden) this.menu();
    else if (!this.inline) this.close();
  }

  async #begin() {
    this.begun = true;
    for (let pause = 1000; ; pause = Math.min(pause * 2, 15000)) {
      try {
        await this.line.begin(this.language);
        break;
      } catch (error) {
        this.status.textContent = error.message && error.status ? error.message : this.say('unreachable');
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    this.status.textContent = '';
    const { session, language } = this.line.kept;
    this.session = session;
    this.simpler.hidden = !this.#simple();
    if (language !== this.language) await this.#learn(language);
  }

  async #learn(language) {
    const { messages, dir, language: found } = await this.line.call('GET', `widget/messages?language=${language}`);
    this.#speak(found, dir, messages);
  }

  // ---- what is sent

  #submit() {
    const text = this.field.value.trim();
    const limit = this.session?.limits.text ?? 2000;
    const wrong = !text ? this.say('empty') : text.length > limit ? this.say('too-long', { count: text.length, limit }) : '';
    this.error.textContent = wrong;
    this.field.setAttribute('aria-invalid', String(Boolean(wrong)));
    this.field.focus();
    if (wrong) return;
    this.field.value = '';
    this.#typed();
    this.#send(text);
  }

  press({ id, title }) {
    this.#send(title, id);
  }

  #send(text, button) {
    this.follow = true;
    this.line.send(text, button);
  }

  /** A message on its way: where it stands. The event that echoes it takes its place. */
  #sending(item, state, why, masked) {
    let bubble = this.bubbles.get(item.id);
    if (!bubble) {
      bubble = this.render.message({ from: 'citizen', text: item.text, language: this.language, dir: 'auto', time: Date.now() / 1000 });
      bubble.append((bubble.note = h('p', { class: 'note' })));
      this.bubbles.set(item.id, bubble);
      this.#add(bubble);
    }
    bubble.className = `message citizen ${state}`;
    bubble.note.replaceChildren(this.say(state), why ? `: ${why}` : '');
    if (masked) bubble.querySelector('.body').replaceChildren(...this.render.text(masked));
    if (state === 'failed') {
      this.bubbles.delete(item.id);
      bubble.note.append(' ', h('button', { type: 'button', class: 'choice', onclick: () => (bubble.remove(), this.line.send(item.text, item.button, item.id)) }, this.say('again')));
    }
    if (state === 'sent' && this.state === 'bot') this.#typing('bot', true);
  }

  #typed() {
    const left = (this.session?.limits.text ?? 2000) - this.field.value.length;
    this.left.textContent = left < NEAR && left >= 0 ? this.say('left', { count: left }) : '';
    if (this.error.textContent && this.field.value) {
      this.error.textContent = '';
      this.field.removeAttribute('aria-invalid');
    }
    if (this.state === 'person' && !(this.told > Date.now() - 4000)) {
      this.told = Date.now();
      this.line.call('POST', 'typing').catch(() => {});
    }
  }

  /** Cover what is typed while a file number or a date of birth is asked for. */
  #cover(asked = !this.secret.hidden) {
    this.secret.hidden = !asked;
    this.field.classList.toggle('covered', asked && !this.secretShow.checked);
  }

  // ---- what comes in

  #event(kind, data, old) {
    this.log.setAttribute('aria-live', old ? 'off' : 'polite');
    if (kind === 'typing') return data.from !== 'citizen' && this.#typing(data.from, data.on);
    if (kind === 'queue') return this.#queue(data);
    if (kind === 'state') return this.#state(data);
    if (kind !== 'message') return;
    if (data.from === 'citizen') {
      const mine = this.bubbles.get(data.id);
      if (mine) mine.querySelector('.body').replaceChildren(...this.render.text(data.text));
      else this.#add(this.render.message(data));
      if (mine) (mine.className = 'message citizen sent'), (mine.note.textContent = this.say('sent'));
      return;
    }
    this.#typing(data.from, false);
    if (data.from === 'bot') {
      this.answered = true;
      this.#cover(data.outcome === 'status_asked');
      if (!old && data.language !== this.language && this.#enabled(data.language)) this.#learn(data.language).catch(() => {});
    }
    if (data.name) this.name = data.name;
    this.#add(this.render.message(data), !old);
    if (!old) this.#notify(data);
  }

  #notify(data) {
    if (this.host.launcher && !this.host.launcher.hidden) this.host.label('launcher-unread');
    if (this.line.kept.autoRead) this.act('speak', data);
  }

  #add(item, fresh) {
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    this.list.append(item);
    if (fresh && !atEnd && !this.follow) this.jump.hidden = false;
    else if (fresh && item.offsetHeight > this.log.clientHeight * 0.8) this.#to(item.offsetTop - 8);
    else this.#bottom();
    if (fresh) this.follow = false;
  }

  #to(top) {
    this.log.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion:reduce)').matches ? 'instant' : 'smooth' });
  }

  #bottom(now) {
    this.jump.hidden = true;
    if (now) this.log.scrollTop = this.log.scrollHeight;
    else this.#to(this.log.scrollHeight);
  }

  #typing(from, on) {
    clearTimeout(this.typingEnds);
    this.status.classList.toggle('typing', Boolean(on));
    this.status.textContent = on ? this.say(`typing-${from === 'person' ? 'person' : 'bot'}`, { name: this.name || this.say('person') }) : '';
    if (on) this.typingEnds = setTimeout(() => this.#typing(from, false), from === 'bot' ? 45000 : 10000);
  }

  #queue({ position, minutes }) {
    this.queueText.textContent = this.say(minutes ? 'queue-minutes' : 'queue', { position, minutes });
  }

  #state({ state, name, erased }) {
    const before = this.state;
    Object.assign(this, { state, name: name || (state === 'person' ? this.name : '') });
    this.#typing('', false);
    this.queue.hidden = state !== 'waiting';
    if (state === 'waiting') this.queueText.textContent ||= this.say('queue-begun');
    else this.queueText.textContent = '';
    this.human.hidden = state === 'waiting' || state === 'person';
    if (state === 'person' && before !== 'person') this.#add(this.render.line('joined', { name: this.name || this.say('person') }), true);
    if (state === 'closed') erased ? this.over('deleted') : this.#add(this.render.line('ended'), true);
    this.#who();
  }

  #who() {
    this.subtitle.className = `subtitle ${this.state}`;
    this.subtitle.textContent = this.state === 'person' ? this.say('with-person', { name: this.name || this.say('person') }) : this.say('with-bot');
  }

  #connected(yes) {
    clearTimeout(this.offlineSoon);
    if (yes && this.offline) this.status.textContent = this.say('online');
    if (yes) this.offline = false;
    else this.offlineSoon = setTimeout(() => ((this.offline = true), this.#typing('', false), (this.status.textContent = this.say('offline'))), 3000);
  }

  /** The conversation is gone: say so, offer a new one. */
  over(key) {
    this.line.forget();
    this.form.hidden = true;
    this.queue.hidden = true;
    this.state = 'bot';
    this.#cover(false);
    if (key === 'deleted') this.list.replaceChildren();
    const begin = h('button', { type: 'button', class: 'choice', onclick: () => this.#anew() }, this.say('new'));
    const end = this.render.line(key);
    end.append(h('div', { class: 'choices' }, begin));
    this.#add(end, true);
    this.host.launcher && this.host.label('launcher');
  }

  #anew() {
    this.list.replaceChildren();
    this.bubbles.clear();
    Object.assign(this, { answered: false, name: '' });
    this.form.hidden = this.human.hidden = false;
    this.#who();
    this.line.keep({ open: true });
    this.field.focus();
    return this.#begin();
  }

  // ---- help with reading

  #enabled(code) {
    return this.session?.languages.some((language) => language.code === code);
  }

  /** The simple variety of the language, if there is one. */
  #simple() {
    const code = `${this.language.split('-')[0]}-x-simple`;
    return this.#enabled(code) ? code : '';
  }

  #mark() {
    this.simpler.setAttribute('aria-pressed', String(this.language.endsWith('-x-simple')));
    this.simpler.hidden = !this.#simple();
  }

  async #simpler() {
    const on = this.language.endsWith('-x-simple');
    await this.choose(on ? this.language.split('-')[0] : this.#simple());
    if (!on && this.answered) this.#send(this.say('simpler-say'), 'simpler');
  }

  async choose(language) {
    try {
      const { messages, dir } = await this.line.call('POST', 'language', { language });
      this.#speak(language, dir, messages);
    } catch (error) {
      this.status.textContent = error.message || this.say('unreachable');
    }
  }

  size(size) {
    this.dialog.dataset.size = size;
    this.line.keep({ size });
  }

  async menu() {
    const opens = this.panel.hidden;
    if (opens) (await import('./menu.js')).fill(this);
    this.panel.hidden = !opens;
    this.main.hidden = opens;
    this.menuButton.setAttribute('aria-expanded', String(opens));
    (opens ? this.panel.querySelector('h3') : this.menuButton).focus();
    if (!opens) this.#bottom(true);
  }

  // ---- what an answer's small buttons do: loaded when first used

  async act(name, ...args) {
    (await import('./menu.js'))[name](this, ...args);
  }
}
