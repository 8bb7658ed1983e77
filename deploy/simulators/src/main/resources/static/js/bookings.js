import { attempt, get, put } from './api.js';
import { element } from './dom.js';

/** The PMS's own view: its bookings, and how many rooms it has free. */

const list = document.getElementById('booking-list');
const count = document.getElementById('booking-count');
/** A load test may book thousands; the page shows the newest. */
const MOST = 50;
let last = '';

export async function refreshBookings() {
  let items;
  try {
    ({ items } = await get('/sim/qloapps/bookings'));
  } catch {
    show('The PMS is not simulated here.', []);
    return;
  }
  show('None yet.', items);
}

function show(empty, items) {
  const now = JSON.stringify([empty, items]);
  if (now === last) {
    return;
  }
  last = now;
  count.textContent = items.length || '';
  const none = element('li', { className: 'none', textContent: empty });
  list.replaceChildren(...(items.length ? items.slice(-MOST).reverse().map(row) : [none]));
}

/** QloApps' numbers of order states. */
const STATES = { 1: 'awaiting payment', 2: 'paid', 4: 'cancelled', 5: 'refunded', 8: 'partly paid' };

function row({ reference, roomType, rooms, guests, checkIn, checkOut, customer, total, state, cancelled }) {
  const gone = cancelled ? 'gone' : '';
  return element('li', {},
    element('div', { className: `top ${gone}` },
      element('span', { textContent: reference }),
      element('span', { textContent: `${total.amount} ${total.currency}` })),
    element('span', { className: gone, textContent: `${checkIn} → ${checkOut}` }),
    element('small', { textContent: joined([roomType?.name, plural(rooms, 'room'), plural(guests, 'guest')]) }),
    element('small', { textContent: joined([customer.name, customer.email]) }),
    element('small', { textContent: joined([STATES[state] ?? `state ${state}`, cancelled ? 'holds no room' : null]) }));
}

const joined = (parts) => parts.filter(Boolean).join(' · ');
const plural = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

document.getElementById('rooms').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const done = await attempt(async () => {
    await put('/sim/qloapps/rooms', { roomType: form.roomType.value, free: Number(form.free.value) });
    return true;
  });
  form.done.value = done ? 'done' : '';
});
