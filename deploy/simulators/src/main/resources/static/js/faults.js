import { attempt, get, post } from './api.js';
import { element } from './dom.js';

/** Switches faults on and off. The simulator knows what is on; this page only shows it. */

const FAULTS = [
  { target: 'qloapps', title: 'The PMS', modes: {
    down: 'is down', slow: 'is slow', error: 'answers 500', 'timeout-after-commit': 'books, then never answers',
    'booked-but-500': 'books, then answers 500', 'ok-but-not-booked': 'answers 200 without booking',
    html: 'answers with a web page', 'sold-out': 'is sold out' } },
  { target: 'graph', title: 'Sending', modes: {
    down: 'is down', slow: 'is slow', error: 'is refused (rate limit)',
    'timeout-after-commit': 'works, but is never answered' } },
  { target: 'gmail', title: 'Mails', modes: {
    down: 'are down', slow: 'are slow', error: 'are refused (rate limit)',
    'timeout-after-commit': 'arrive, but are never answered' } },
  { target: 'webhook', title: 'Webhooks', modes: {
    duplicate: 'come five times', reorder: 'come in any order', batch: 'come in batches', slow: 'come late',
    down: 'with statuses never come' } },
];
const PARAMETERS = { 'graph error': { code: 130429 }, 'gmail error': { code: 429 }, 'qloapps error': { code: 500 } };

const boxes = new Map();
const times = document.getElementById('fault-times');
const count = document.getElementById('fault-count');

export async function refreshFaults() {
  const { items } = await get('/sim/faults');
  const on = new Set(items.map((fault) => `${fault.target} ${fault.mode}`));
  boxes.forEach((box, key) => { box.checked = on.has(key); });
  count.textContent = items.length || '';
}

async function toggle(target, mode, on) {
  if (on) {
    const hits = times.value ? { times: Number(times.value) } : {};
    await post('/sim/faults', { target, mode, parameters: { ...PARAMETERS[`${target} ${mode}`], ...hits } });
  } else {
    await switchOff(target, mode);
  }
  await refreshFaults();
}

/** Clearing is by target, so the target's other faults are switched on again. */
async function switchOff(target, mode) {
  const { items } = await get('/sim/faults');
  await post('/sim/faults', { target, mode: 'none' });
  for (const other of items.filter((fault) => fault.target === target && fault.mode !== mode)) {
    await post('/sim/faults', other);
  }
}

document.getElementById('fault-list').append(...FAULTS.map(({ target, title, modes }) => {
  const group = element('fieldset', {}, element('legend', { textContent: title }));
  for (const [mode, words] of Object.entries(modes)) {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => attempt(() => toggle(target, mode, box.checked)));
    boxes.set(`${target} ${mode}`, box);
    group.append(element('label', { className: 'fault' }, box, words));
  }
  return group;
}));
