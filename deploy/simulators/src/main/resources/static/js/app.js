import { attempt, get, post } from './api.js';
import { refreshBookings } from './bookings.js';
import { Chat } from './chat.js';
import { element } from './dom.js';
import { refreshFaults } from './faults.js';
import { listen } from './live.js';
import { refreshMails } from './mails.js';

/** Holds the guests of this page together: one phone each, one of them chosen. */

const STORED = 'conserje.guests';
const FIRST = [{ guest: '59899000001', name: 'Lucía' }, { guest: '447700900002', name: 'Emma' }];
/** A load test may bring a thousand guests; the page shows so many. */
const MOST = 12;
const POLL_MS = 3000;

const chats = new Map();
let added;
const columns = document.getElementById('columns');
const chips = document.getElementById('guests');

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(STORED)) ?? FIRST;
  } catch {
    return FIRST;
  }
}

function remember() {
  localStorage.setItem(STORED, JSON.stringify([...chats.values()].map(({ guest, name }) => ({ guest, name }))));
}

function add(guest, name) {
  const known = chats.get(guest);
  if (known || chats.size >= MOST) {
    return known;
  }
  const chat = new Chat(guest, name);
  chats.set(guest, chat);
  columns.append(chat.node);
  chat.node.addEventListener('focusin', () => choose(guest));
  chat.chip = element('button', { type: 'button', textContent: name, title: guest, 'aria-pressed': 'false' });
  chat.chip.addEventListener('click', () => {
    choose(guest);
    chat.node.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    chat.focus();
  });
  chips.append(chat.chip);
  return chat;
}

/** Who changed their number is the same person with another phone. */
function renumber({ from, to }) {
  const before = chats.get(from);
  chats.delete(from);
  before.node.remove();
  before.chip.remove();
  const chat = add(to, before.name) ?? chats.get(to);
  remember();
  choose(to);
  chat?.refresh();
  chat?.focus();
}

function choose(guest) {
  for (const chat of chats.values()) {
    const chosen = chat.guest === guest;
    chat.node.classList.toggle('chosen', chosen);
    chat.chip.setAttribute('aria-pressed', String(chosen));
    if (chosen) {
      chat.chip.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    }
  }
}

async function refreshAll() {
  const { items } = await get('/sim/whatsapp/guests');
  for (const { guest, name } of items) {
    if (!chats.has(guest)) {
      add(guest, name);
    }
  }
  await Promise.all([...chats.values()].map((chat) => chat.refresh()));
}

async function changed(guests) {
  if (guests.some((guest) => !chats.has(guest)) && chats.size < MOST) {
    await refreshAll();
  } else {
    await Promise.all(guests.map((guest) => chats.get(guest)?.refresh()));
  }
  await refreshBookings();
}

function view(name) {
  document.querySelector('main').dataset.view = name;
  for (const button of document.querySelectorAll('.views button')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === name));
  }
}

function askForGuest() {
  const dialog = document.getElementById('new-guest');
  const form = document.getElementById('new-guest-form');
  form.reset();
  form.guest.value = `598990${String(Math.floor(Math.random() * 100000)).padStart(5, '0')}`;
  dialog.showModal();
}

document.getElementById('new-guest-form').addEventListener('submit', (event) => {
  const { guest, name } = event.target;
  const id = guest.value.replace(/[+\s]/g, '');
  const chat = add(id, name.value.trim());
  if (chat) {
    remember();
    choose(id);
    view('chats');
    chat.refresh();
    added = chat;
  }
});
// A dialog that closes gives the focus back to its button, so the new chat takes it afterwards.
document.getElementById('new-guest').addEventListener('close', () => {
  added?.focus();
  added = undefined;
});
document.querySelector('[data-close]').addEventListener('click', () => document.getElementById('new-guest').close());
columns.addEventListener('renumbered', (event) => renumber(event.detail));
document.getElementById('add').addEventListener('click', askForGuest);
document.getElementById('reset').addEventListener('click', () => {
  if (confirm('Forget all chats, bookings and faults of the simulators?')) {
    attempt(() => post('/sim/reset'));
  }
});
document.querySelectorAll('.views button').forEach((button) => {
  button.addEventListener('click', () => view(button.dataset.view));
});

remembered().forEach(({ guest, name }) => add(guest, name));
choose(chats.keys().next().value);

const refreshDesk = () => Promise.all([refreshBookings(), refreshMails(), refreshFaults()]).catch(() => {});
listen({
  changed: (guests) => attempt(() => changed(guests)),
  reset: () => {
    chats.forEach((chat) => chat.clear());
    refreshDesk();
  },
  opened: () => attempt(refreshAll),
});
refreshDesk();
setInterval(() => { if (!document.hidden) { refreshDesk(); } }, POLL_MS);
// The indicator ends by itself after 25 seconds, and nothing is sent when it does.
setInterval(() => { chats.forEach((chat) => { if (!chat.typing.hidden) { chat.refresh().catch(() => {}); } }); }, POLL_MS);
