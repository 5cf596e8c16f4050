/*
 * The line to the gateway: one conversation's token, what is on its way out, and the events that come in.
 *
 * Nothing sent is lost (it waits in this tab's storage until accepted) and nothing doubled (the client's id of a
 * message is accepted once; an event's id is seen once). The token travels in a header, never in an address.
 */
const SILENCE = 40000; // ms; the gateway gives a sign of life every 15 seconds
const pauses = (n) => Math.min(15000, 500 * 2 ** n) * (0.75 + Math.random() / 2);

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export class Line {
  /**
   * @param base address of the gateway
   * @param on event(kind, data, old), sending(item, state, why), connected(yes), expired()
   */
  constructor(base, on) {
    Object.assign(this, { base, on, key: `lotse ${base}`, kept: {}, seen: new Set(), wakers: new Set(), tries: 0, pumping: false });
    try {
      this.kept = JSON.parse(sessionStorage.getItem(this.key)) || {};
    } catch {}
    this.kept.queue ??= [];
    addEventListener('online', () => this.#wake());
    document.addEventListener('visibilitychange', () => document.hidden || this.#wake());
    if (window.BroadcastChannel) {
      this.tabs = new BroadcastChannel(this.key);
      this.tabs.onmessage = ({ data }) => data === 'who' && this.kept.token && this.tabs.postMessage(this.#shared());
    }
  }

  #shared() {
    return { token: this.kept.token, session: this.kept.session, language: this.kept.language };
  }

  keep(more) {
    Object.assign(this.kept, more);
    try {
      sessionStorage.setItem(this.key, JSON.stringify(this.kept));
    } catch {}
  }

  forget() {
    this.hangUp();
    this.kept = { queue: [] };
    this.seen.clear();
    try {
      sessionStorage.removeItem(this.key);
    } catch {}
  }

  /** A request; throws Refused with the server's words, or whatever fetch throws when there is no network. */
  async call(method, path, body) {
    const headers = { 'Content-Type': 'application/json' };
    if (this.kept.token) headers.Authorization = `Bearer ${this.kept.token}`;
    const answer = await fetch(new URL('api/v1/' + path, this.base), {
      method, headers, body: body && JSON.stringify(body), credentials: 'omit', cache: 'no-store',
      signal: AbortSignal.timeout(20000),
    });
    const said = answer.status === 204 ? null : await answer.json().catch(() => null);
    if (!answer.ok) throw new Refused(answer.status, said?.error?.message ?? '');
    return said;
  }

  /** Go on with this tab's conversation, else with that of another tab of this page, else begin one. */
  async begin(language) {
    if (!this.kept.token) this.keep((await this.#fromOtherTab()) || {});
    if (!this.kept.token) {
      const { token, messages, ...session } = await this.call('POST', 'sessions', { language });
      this.keep({ token, session, language: session.language });
    }
    this.#follow();
    this.#pump();
  }

  #fromOtherTab() {
    return new Promise((done) => {
      if (!this.tabs) return done();
      const answer = ({ data }) => data.token && done(data);
      this.tabs.addEventListener('message', answer);
      this.tabs.postMessage('who');
      setTimeout(() => done(this.tabs.removeEventListener('message', answer)), 120);
    });
  }

  /** Put a message on its way; `id` is given when it is sent once more. */
  send(text, button, id = crypto.getRandomValues(new Uint32Array(3)).join('-')) {
    const item = { id, text, button };
    this.keep({ queue: [...this.kept.queue, item] });
    this.on.sending(item, 'sending');
    this.#pump();
    return item;
  }

  async #pump() {
    if (this.pumping || !this.kept.token) return;
    this.pumping = true;
    for (let n = 0; this.kept.queue.length && this.kept.token; ) {
      const item = this.kept.queue[0];
      let state = 'sent', why = '', masked = null;
      try {
        masked = await this.call('POST', 'messages', { text: item.text, client_message_id: item.id, button: item.button });
      } catch (error) {
        if (error.status === 401) break; // the stream notices it too, and says so
        if (!(error.status >= 400 && error.status < 500) || error.status === 429) {
          this.on.sending(item, 'queued');
          await this.#pause(pauses(n++));
          continue;
        }
        [state, why] = ['failed', error.message];
      }
      n = 0;
      this.keep({ queue: this.kept.queue.filter((other) => other.id !== item.id) });
      this.on.sending(item, state, why, masked?.text);
    }
    this.pumping = false;
  }

  /** Read the events, for ever: from where it stopped, after every cut. */
  async #follow() {
    const mine = (this.following = {});
    let last = '0';
    const old = this.kept.last;
    while (this.following === mine) {
      const stop = (this.stop = new AbortController());
      let watch;
      const alive = () => {
        clearTimeout(watch);
        watch = setTimeout(() => stop.abort(), SILENCE);
      };
      try {
        alive();
        const answer = await fetch(new URL('api/v1/events', this.base), {
          headers: { Authorization: `Bearer ${this.kept.token}`, 'Last-Event-ID': last },
          signal: stop.signal, credentials: 'omit', cache: 'no-store',
        });
        if (answer.status === 401) return this.following === mine && this.on.expired();
        if (!answer.ok) throw new Error(answer.status);
        this.on.connected(true);
        for await (const { event, data, id } of parsed(answer.body, alive)) {
          if (this.following !== mine) return;
          this.tries = 0;
          if (id && this.seen.has(id)) continue;
          this.on.event(event, JSON.parse(data), Boolean(id && old && !later(id, old)));
          if (!id) continue;
          this.seen.add((last = id));
          if (!this.kept.last || later(id, this.kept.last)) this.keep({ last: id });
        }
      } catch {}
      clearTimeout(watch);
      if (this.following !== mine) return;
      this.on.connected(false);
      await this.#pause(pauses(this.tries++));
    }
  }

  hangUp() {
    this.following = null;
    this.stop?.abort();
    this.#wake();
  }

  #wake() {
    for (const waker of this.wakers) waker();
  }

  /** Wait, but not longer than until the network or the reader is back. */
  #pause(time) {
    return new Promise((done) => {
      const waker = () => (clearTimeout(timer), this.wakers.delete(waker), done());
      const timer = setTimeout(waker, time);
      this.wakers.add(waker);
    });
  }
}

/** Whether stream id `a` (milliseconds-sequence) comes after `b`. */
function later(a, b) {
  const [[ta, na = 0], [tb, nb = 0]] = [a, b].map((id) => id.split('-').map(Number));
  return ta > tb || (ta === tb && na > nb);
}

/** The events of a text/event-stream. */
async function* parsed(body, alive) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '', fields = {};
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    alive();
    const lines = (rest + value).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const [, name, text] = /^([^:\r]*):? ?(.*?)\r?$/.exec(line);
      if (name) fields[name] = name === 'data' && fields.data !== undefined ? `${fields.data}\n${text}` : text;
      else if (line.trim() === '') {
        if (fields.data !== undefined) yield fields;
        fields = {};
      }
    }
  }
}
