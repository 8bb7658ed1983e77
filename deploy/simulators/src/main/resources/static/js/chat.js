import { attempt, get, post } from './api.js';
import { bubble, meta } from './bubble.js';
import { element } from './dom.js';
import { prompts } from './prompts.js';

/** One guest's phone. Messages are added and their ticks changed in place, so that nothing is read aloud twice. */
export class Chat {
  #known = new Map();
  #again = false;
  #busy = false;
  #stuck = true;

  constructor(guest, name) {
    this.guest = guest;
    this.name = name;
    this.path = `/sim/whatsapp/guests/${encodeURIComponent(guest)}/messages`;
    this.#build();
  }

  focus() {
    this.input.focus({ preventScroll: false });
  }

  rename(name) {
    this.name = name;
    this.title.textContent = name;
    this.face.textContent = initial(name);
  }

  clear() {
    this.#known.clear();
    this.log.replaceChildren(this.first, this.typing);
    this.first.hidden = false;
    this.typing.hidden = true;
  }

  /** Draws what is new. Calls that come while one is under way are answered by one more. */
  async refresh() {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    try {
      do {
        this.#again = false;
        this.#show(await get(this.path));
      } while (this.#again);
    } finally {
      this.#busy = false;
    }
  }

  send(message) {
    return attempt(() => post(this.path, { ...message, name: this.name }));
  }

  #act(what, body = {}) {
    return attempt(() => post(this.path.replace(/messages$/, what), body));
  }

  /** The chat goes on under the new number, on a phone of its own. */
  async #renumber() {
    const number = prompt(`The new number of ${this.name}, in digits`, newNumber());
    const moved = number && await this.#act('number', { waId: number.replace(/\D/g, '') });
    if (moved) {
      this.node.dispatchEvent(new CustomEvent('renumbered', { bubbles: true, detail: { from: this.guest, to: moved.guest } }));
    }
  }

  #show({ items, typing }) {
    items.forEach((message) => this.#draw(message));
    this.first.hidden = this.#known.size > 0;
    this.typing.hidden = !typing;
    this.#follow();
  }

  /** Stays at the newest message unless the reader went up. */
  #follow() {
    if (this.#stuck) {
      this.log.scrollTop = this.log.scrollHeight;
    }
  }

  #draw(message) {
    const known = this.#known.get(message.wamid);
    if (!known && message.type === 'reaction' && this.#react(message)) {
      return;
    }
    if (!known) {
      const drawn = bubble(message, this.#quoted(message), (reply) => this.#tap(message, reply));
      this.#known.set(message.wamid, { drawn, message });
      this.log.insertBefore(drawn, this.typing);
      return;
    }
    if (!known.reaction && known.message.statuses.length !== message.statuses.length) {
      known.drawn.lastElementChild.replaceWith(meta(message));
      known.message = message;
    }
  }

  /** A reaction hangs at the message it is about; false when that is not here. */
  #react(message) {
    const target = this.#known.get(message.body.reaction?.message_id);
    if (!target) {
      return false;
    }
    const emoji = message.body.reaction.emoji ?? '';
    target.drawn.dataset.reaction = emoji;
    target.drawn.title = emoji ? `${message.direction === 'in' ? 'You' : 'The hotel'}: ${emoji}` : '';
    this.#known.set(message.wamid, { drawn: target.drawn, message: { ...message, statuses: message.statuses }, reaction: true });
    return true;
  }

  #quoted(message) {
    const answered = this.#known.get(message.body.context?.id ?? message.body.context?.message_id);
    return message.type === 'text' && answered ? answered.message.text : null;
  }

  #tap(message, reply) {
    this.focus();
    if (reply.type === 'own_number') {
      const phone = /^\d+$/.test(this.guest) ? `+${this.guest}` : '+59899000000';
      return this.send({ ...reply, title: this.name, phone, replyTo: message.wamid });
    }
    return this.send(reply.type === 'location' ? reply : { ...reply, replyTo: message.wamid });
  }

  #build() {
    this.title = element('b', { textContent: this.name });
    this.face = element('span', { className: 'face', 'aria-hidden': 'true', textContent: initial(this.name) });
    this.face.style.setProperty('--hue', hue(this.guest));
    this.typing = element('div', { className: 'typing', hidden: true },
      element('span', { className: 'hidden', textContent: 'The hotel is writing' }),
      element('i'), element('i'), element('i'));
    this.first = this.#firstThings();
    this.log = element('div', { className: 'log', role: 'log', 'aria-live': 'polite', tabIndex: 0,
      'aria-label': `Chat of ${this.name} with the hotel` }, this.first, this.typing);
    this.log.addEventListener('scroll', () => {
      this.#stuck = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    });
    this.log.addEventListener('load', () => this.#follow(), true);
    new ResizeObserver(() => this.#follow()).observe(this.log);
    this.node = element('article', { className: 'phone', 'aria-label': this.name },
      element('header', {}, this.face,
        element('div', { className: 'who' }, this.title, element('small', { textContent: shown(this.guest) }))),
      this.log, this.#compose());
  }

  #firstThings() {
    const box = element('div', { className: 'try' }, element('p', { textContent: 'First things to try' }));
    for (const { lang, text } of prompts()) {
      const button = element('button', { type: 'button', lang, textContent: text });
      button.addEventListener('click', () => {
        this.focus();
        this.send({ type: 'text', text });
      });
      box.append(button);
    }
    return box;
  }

  #compose() {
    this.input = element('textarea', { rows: 1, maxLength: 4096, placeholder: 'Message', dir: 'auto',
      'aria-label': `Message of ${this.name}` });
    const form = element('form', { className: 'compose' }, this.#more(), this.input,
      element('button', { type: 'submit', textContent: 'Send' }));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sendWords();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#sendWords();
      }
    });
    return form;
  }

  async #sendWords() {
    const text = this.input.value;
    if (!text.trim()) {
      return;
    }
    this.input.value = '';
    if (!await this.send({ type: 'text', text })) {
      this.input.value = text;
    }
  }

  #more() {
    const file = element('input', { type: 'file', accept: 'audio/*,image/jpeg,image/png', hidden: true });
    file.addEventListener('change', () => this.#sendFile(file));
    const items = element('div', {}, file);
    const details = element('details', { className: 'more' },
      element('summary', { title: 'Send something else', 'aria-label': 'Send something else', textContent: '+' }), items);
    const add = (label, action) => {
      const button = element('button', { type: 'button', textContent: label });
      button.addEventListener('click', () => {
        details.open = false;
        action();
      });
      items.append(button);
    };
    add('Voice note (silent)', () => this.send({ type: 'audio' }));
    add('Picture', () => this.send({ type: 'image' }));
    add('Sound or picture file', () => file.click());
    add('Location', () => this.send({ type: 'location', latitude: -34.9058, longitude: -56.1913 }));
    add('From an advertisement', () => this.send({ type: 'text', text: 'Hola, vi su anuncio', ad: 'Summer' }));
    add('A call', () => this.#act('calls'));
    add('Another number', () => this.#renumber());
    add('A new phone', () => this.#act('identity'));
    add('Something unsupported', () => this.send({ type: 'unsupported' }));
    details.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        details.open = false;
        details.firstElementChild.focus();
      }
    });
    return details;
  }

  async #sendFile(input) {
    const [file] = input.files;
    input.value = '';
    if (file) {
      const data = bytesToBase64(new Uint8Array(await file.arrayBuffer()));
      await this.send({ type: file.type.startsWith('audio/') ? 'audio' : 'image', mimeType: file.type, data });
    }
  }
}

function bytesToBase64(bytes) {
  let binary = '';
  for (const each of bytes) {
    binary += String.fromCharCode(each);
  }
  return btoa(binary);
}

const newNumber = () => `598990${String(Math.floor(Math.random() * 100000)).padStart(5, '0')}`;
const initial = (name) => [...name][0]?.toUpperCase() ?? '?';
const shown = (guest) => (/^\d+$/.test(guest) ? `+${guest}` : guest);
const hue = (guest) => [...guest].reduce((sum, each) => (sum * 31 + each.codePointAt(0)) % 360, 7);
