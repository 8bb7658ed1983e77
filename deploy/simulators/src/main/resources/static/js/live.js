/** Listens to the simulator's events; the browser itself connects again when the stream breaks. */

export function listen({ changed, reset, opened }) {
  const label = document.getElementById('live');
  const stream = new EventSource('/sim/whatsapp/events');
  stream.onopen = () => {
    label.textContent = 'live';
    label.classList.add('on');
    opened();
  };
  stream.onerror = () => {
    label.textContent = 'connecting';
    label.classList.remove('on');
  };
  stream.addEventListener('changed', (event) => changed(JSON.parse(event.data)));
  stream.addEventListener('reset', reset);
}
