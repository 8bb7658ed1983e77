import { get } from './api.js';
import { element } from './dom.js';

/** What guests find in their mailboxes: the hotel's mails, the newest first. */

const list = document.getElementById('mail-list');
const MOST = 50;
let last = '';

export async function refreshMails() {
  const { items } = await get('/sim/gmail/threads');
  const mails = items.flatMap((thread) => thread.messages)
    .sort((one, other) => other.at.localeCompare(one.at));
  const now = JSON.stringify(mails.map((mail) => mail.id));
  if (now === last) {
    return;
  }
  last = now;
  const none = element('li', { className: 'none', textContent: 'None yet.' });
  list.replaceChildren(...(mails.length ? mails.slice(0, MOST).map(row) : [none]));
}

function row({ at, to, subject, text }) {
  return element('li', {},
    element('div', { className: 'top' },
      element('span', { textContent: subject }),
      element('span', { textContent: new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) })),
    element('small', { textContent: `to ${to}` }),
    element('span', { className: 'mail-text', textContent: text }));
}
