import { element } from './dom.js';
import { openSheet } from './sheet.js';

/** Draws one message. `tap(reply)` is called when a button or row is chosen. */

const TICKS = { sent: '✓', delivered: '✓✓', read: '✓✓', played: '✓✓' };
const RANK = ['sent', 'delivered', 'read', 'played', 'failed'];

export function bubble(message, quoted, tap) {
  const mine = message.direction === 'in';
  return element('div', { className: `bubble ${message.direction}`, 'data-wamid': message.wamid },
    element('span', { className: 'hidden', textContent: mine ? 'You: ' : 'Hotel: ' }),
    quoted ? element('div', { className: 'quote', textContent: quoted }) : null,
    ...content(message, tap),
    meta(message));
}

export function meta(message) {
  const at = new Date(message.at);
  const time = at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const status = message.statuses.map((each) => each.status)
    .sort((one, other) => RANK.indexOf(one) - RANK.indexOf(other)).at(-1);
  return element('div', { className: 'meta', title: message.statuses.map((each) => each.status).join(' → ') },
    element('time', { dateTime: message.at, textContent: time }),
    status === 'failed' ? failure(message) : null,
    message.direction === 'in' && status ? ticks(status) : null);
}

function ticks(status) {
  return element('span', { className: `ticks ${status}` },
    element('span', { 'aria-hidden': 'true', textContent: TICKS[status] ?? '' }),
    element('span', { className: 'hidden', textContent: status }));
}

function failure(message) {
  const code = message.statuses.find((each) => each.status === 'failed')?.code;
  return element('span', { className: 'failed', textContent: `not delivered (${code})` });
}

function content(message, tap) {
  const part = message.body[message.type] ?? {};
  switch (message.type) {
    case 'text':
    case 'button':
      return [words(message.text ?? '')];
    case 'interactive':
      return message.direction === 'in' ? [words(message.text ?? '')] : interactive(part, tap);
    case 'audio':
      return [sound(part)];
    case 'image':
    case 'sticker':
      return [picture(part), part.caption ? words(part.caption) : null];
    case 'video':
    case 'document':
      return [file(part, message.type), part.caption ? words(part.caption) : null];
    case 'location':
      return [place(part)];
    case 'contacts':
      return [card('👤', part[0]?.name?.formatted_name ?? 'Contact', part[0]?.phones?.[0]?.phone)];
    case 'reaction':
      return [words(part.emoji || 'took a reaction back')];
    case 'template':
      return [...templateHeads(part), words(message.text ?? ''), label(`Template ${part.name}, ${part.language?.code ?? ''}`)];
    default:
      return [words(`(${message.type})`)];
  }
}

const MARKS = { '*': 'strong', _: 'em', '~': 's', '```': 'code' };
const MARKED = /(?<![\p{L}\p{N}])(```[^`]+```|([*_~])(?!\s)[^\n]+?(?<!\s)\2)(?![\p{L}\p{N}])/u;

/** Text with *bold*, _italic_, ~struck~ and ```code``` as WhatsApp shows it; everything else stays as it was written. */
function words(text) {
  return element('p', { dir: 'auto' }, ...marked(text));
}

function marked(text) {
  const found = MARKED.exec(text);
  if (!found) {
    return [text];
  }
  const [whole, , sign = '```'] = found;
  const inner = whole.slice(sign.length, -sign.length);
  const piece = element(MARKS[sign], {}, ...(sign === '```' ? [inner] : marked(inner)));
  return [text.slice(0, found.index), piece, ...marked(text.slice(found.index + whole.length))];
}

function interactive(part, tap) {
  const head = header(part.header);
  const foot = part.footer?.text ? element('p', { className: 'foot', textContent: part.footer.text }) : null;
  return [head, words(part.body?.text ?? ''), foot, element('div', { className: 'taps' }, ...taps(part, tap))];
}

function taps(part, tap) {
  switch (part.type) {
    case 'button':
      return part.action.buttons.map(({ reply }) => tapButton(reply.title,
        () => tap({ type: 'button', id: reply.id, title: reply.title })));
    case 'list':
      return [tapButton(`☰ ${part.action.button}`, () => openSheet(part.action,
        (row) => tap({ type: 'list', id: row.id, title: row.title, description: row.description })))];
    case 'cta_url':
      return [link(part.action.parameters)];
    case 'contact_request':
      return [tapButton('Share my number', () => tap({ type: 'own_number' }))];
    case 'location_request_message':
      return [tapButton('Send location', () => tap({ type: 'location', latitude: -34.9058, longitude: -56.1913 }))];
    default:
      return [];
  }
}

function tapButton(title, action) {
  const button = element('button', { type: 'button', textContent: title });
  button.addEventListener('click', action);
  return button;
}

function link({ display_text: text, url }) {
  const safe = /^https?:\/\//i.test(url);
  return safe
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', textContent: text })
    : element('span', { textContent: text });
}

/** What stands over the words of a message that can be tapped: words, a picture or a file. */
function header(part) {
  if (!part) {
    return null;
  }
  switch (part.type) {
    case 'text':
      return element('p', { className: 'head', textContent: part.text });
    case 'image':
      return picture(part.image ?? {});
    default:
      return file(part[part.type] ?? {}, part.type);
  }
}

function file(part, type) {
  const name = part.filename ?? part.mime_type ?? (type === 'video' ? 'Video' : 'Document');
  return card(type === 'video' ? '🎬' : '📄', name, part.link, part.link);
}

function templateHeads(part) {
  return (part.components ?? []).filter((component) => component.type === 'header')
    .flatMap((component) => component.parameters ?? [])
    .map((each) => (each.type === 'text' ? header(each) : header({ type: each.type, [each.type]: each[each.type] })));
}

function label(text) {
  return element('p', { className: 'foot', textContent: text });
}

/** A small card: a sign, what it is called, and a line more. */
function card(sign, name, more, href) {
  const safe = href && /^https?:\/\//i.test(href);
  return element(safe ? 'a' : 'div', { className: 'thing', ...(safe ? { href, target: '_blank', rel: 'noopener noreferrer' } : {}) },
    element('span', { 'aria-hidden': 'true', textContent: sign }),
    element('span', {}, element('b', { textContent: name }), more ? element('small', { textContent: more }) : null));
}

function place(part) {
  const degrees = `${part.latitude}, ${part.longitude}`;
  const map = `https://www.openstreetmap.org/?mlat=${encodeURIComponent(part.latitude)}&mlon=${encodeURIComponent(part.longitude)}#map=16`;
  return card('📍', part.name ?? 'Location', part.address ?? degrees, map);
}

function sound(part) {
  return part.id
    ? element('audio', { controls: true, preload: 'none', src: `/sim/whatsapp/media/${part.id}`, 'aria-label': 'Voice note' })
    : card('🎤', 'Voice note', part.link, part.link);
}

function picture(part) {
  if (!part.id) {
    return card('🖼', 'Picture', part.link, part.link);
  }
  const image = element('img', { src: `/sim/whatsapp/media/${part.id}`, alt: part.caption ?? 'Picture' });
  image.addEventListener('error', () => image.replaceWith(words(`Picture (${part.mime_type ?? 'not shown'})`)));
  return image;
}
