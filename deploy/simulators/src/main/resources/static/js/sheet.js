import { element } from './dom.js';

/** The rows of a list message, as a dialog: Escape closes it, and the focus goes back to where it was. */

const sheet = document.getElementById('sheet');
const rows = document.getElementById('sheet-rows');

export function openSheet(action, choose) {
  document.getElementById('sheet-title').textContent = action.button;
  rows.replaceChildren(...(action.sections ?? []).flatMap((section) => [
    section.title ? element('h3', { textContent: section.title }) : null,
    ...section.rows.map((row) => option(row, choose)),
  ]).filter(Boolean));
  sheet.showModal();
  rows.querySelector('button')?.focus();
}

function option(row, choose) {
  const button = element('button', { type: 'button', className: 'option' }, row.title,
    row.description ? element('small', { textContent: row.description }) : null);
  button.addEventListener('click', () => {
    sheet.close();
    choose(row);
  });
  return button;
}
