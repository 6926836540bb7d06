import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

/** The last day of a recording or an offer is not the date of the article. */
it.each([
  [
    'Traders put their tables on the bridge',
    'Available until 6 May 2024',
    'The river came up on Monday night and took the lower half of the market with it.',
  ],
  [
    'Händler stellen ihre Tische auf die Brücke',
    '02:57 Min. Verfügbar bis 06.05.2024',
    'Der Fluss kam in der Nacht zum Montag und nahm die untere Hälfte des Marktes mit.',
  ],
  [
    'Les marchands posent leurs tables sur le pont',
    'Vidéo disponible jusqu’au 6 mai 2024',
    'La rivière est montée dans la nuit de lundi et a emporté la moitié basse du marché.',
  ],
  [
    'Los comerciantes ponen sus mesas en el puente',
    'Disponible hasta el 6 de mayo de 2024',
    'El río subió en la noche del lunes y se llevó la mitad baja del mercado del pueblo.',
  ],
  [
    'Торговцы ставят столы на мост',
    'Доступно до 6 мая 2024',
    'Река пришла в ночь на понедельник и забрала нижнюю половину рынка, никто не пострадал.',
  ],
])('%s: the date is not the last day', (title, line, body) => {
  const read = (about: string) =>
    readPlainText(`${title}\n${about}\n\n${body}\n\n${body}`, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(read(line).date_published).toBeUndefined();
  expect(read(`${line}\n2024-03-05`).date_published).toContain('2024-03-05');
});
