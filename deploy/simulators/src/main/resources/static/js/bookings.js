import { attempt, get, put } from './api.js';
import { element } from './dom.js';

/** The PMS's own view: its bookings, and how many rooms it has free. */

const list = document.getElementById('booking-list');
const count = document.getElementById('booking-count');
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
  list.replaceChildren(...(items.length ? [...items].reverse().map(row) : [none]));
}

function row(booking) {
  const gone = booking.cancelled ? 'gone' : '';
  const room = [booking.roomType?.name ?? booking.roomType ?? booking.roomTypeName, plural(booking.rooms, 'room')];
  const who = [booking.customer?.name ?? booking.customerName, booking.customer?.email ?? booking.customerEmail];
  return element('li', {},
    element('div', { className: `top ${gone}` },
      element('span', { textContent: booking.reference ?? `Order ${booking.orderId ?? booking.id ?? ''}` }),
      element('span', { textContent: money(booking) })),
    element('span', { className: gone, textContent: `${booking.checkIn} → ${booking.checkOut}` }),
    element('small', { textContent: joined([...room, plural(booking.guests, 'guest')]) }),
    element('small', { textContent: joined(who) }),
    element('small', { textContent: joined([booking.state, booking.cancelled ? 'cancelled' : null]) }));
}

const joined = (parts) => parts.filter(Boolean).join(' · ');
const plural = (number, word) => (number ? `${number} ${word}${Number(number) === 1 ? '' : 's'}` : null);

function money({ total, currency }) {
  const amount = total?.amount ?? total;
  const unit = total?.currency ?? currency;
  return amount === undefined ? '' : `${amount} ${unit ?? ''}`;
}

document.getElementById('rooms').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const done = await attempt(async () => {
    await put('/sim/qloapps/rooms', { roomType: form.roomType.value, free: Number(form.free.value) });
    return true;
  });
  form.done.value = done ? 'done' : '';
});
