/** The first things to try, with dates about a month from now. */

const DAY = 24 * 60 * 60 * 1000;

function day(locale, daysAhead) {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  return format.format(new Date(Date.now() + daysAhead * DAY));
}

export function prompts() {
  const from = (locale) => day(locale, 28);
  const to = (locale) => day(locale, 31);
  return [
    { lang: 'es', text: `Hola, ¿tienen una habitación para dos del ${from('es')} al ${to('es')}?` },
    { lang: 'en', text: `Hello, do you have a room for two from ${from('en-GB')} to ${to('en-GB')}?` },
    { lang: 'pt', text: `Olá, vocês têm um quarto para dois de ${from('pt')} a ${to('pt')}?` },
    { lang: 'fr', text: `Bonjour, avez-vous une chambre pour deux du ${from('fr')} au ${to('fr')} ?` },
  ];
}
