import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

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
    'Kupcy stawiają stoły na moście',
    'Zapisy do 06.05.2024',
    'Rzeka wylała w nocy na poniedziałek i zabrała dolną połowę targu, nikt nie ucierpiał, mówi burmistrz.',
  ],
  [
    'Obchodníci stavějí stoly na most',
    'Otevřeno do 6. května 2024',
    'Řeka se v noci na pondělí vylila a odnesla spodní polovinu trhu, nikdo nebyl zraněn.',
  ],
  [
    'Trgovci postavljaju stolove na most',
    'Do 6. svibnja 2024.',
    'Rijeka se u noći na ponedjeljak izlila i odnijela donju polovicu tržnice, nitko nije stradao.',
  ],
  [
    'I mercanti mettono i tavoli sul ponte',
    'Entro il 6 maggio 2024',
    'Il fiume è salito nella notte di lunedì e ha portato via la metà bassa del mercato.',
  ],
  [
    'Kauppiaat panevat pöytänsä sillalle',
    'Avoinna 6.5.2024 saakka',
    'Joki nousi maanantain vastaisena yönä ja vei torin alemman puolen mukanaan.',
  ],
  [
    'Tüccarlar masalarını köprüye koyuyor',
    '6 Mayıs 2024 tarihine kadar',
    'Nehir pazartesi gecesi yükseldi ve pazarın alt yarısını götürdü, kimse yaralanmadı.',
  ],
  [
    'Οι έμποροι βάζουν τα τραπέζια στη γέφυρα',
    'Μέχρι τις 6 Μαΐου 2024',
    'Το ποτάμι φούσκωσε τη νύχτα της Δευτέρας και πήρε το κάτω μισό της αγοράς.',
  ],
  [
    'Les marchands ouvrent le pont',
    'Du 2 au 6 mai 2024',
    'La rivière est montée dans la nuit de lundi et a emporté la moitié basse du marché.',
  ],
  [
    'Stalls go up on the bridge',
    'On view from 2 April through 6 May 2024',
    'The river came up on Monday night and took the lower half of the market with it.',
  ],
  [
    'Торговцы ставят столы на мост',
    'Доступно до 6 мая 2024',
    'Река пришла в ночь на понедельник и забрала нижнюю половину рынка, никто не пострадал.',
  ],
])('below the headline “%s”, “%s” is not the date of the article', (title, line, body) => {
  const read = (about: string) =>
    readPlainText(`${title}\n${about}\n\n${body}\n\n${body}`, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(read(line).date_published).toBeUndefined();
  expect(read(`${line}\n2024-03-05`).date_published).toContain('2024-03-05');
});

/** “Do” is “until” in some Slavic languages, and short for Thursday in German and Dutch. */
it.each([
  [
    'Händler stellen ihre Tische auf',
    'Do 6. Mai 2024',
    'Der Fluss kam in der Nacht und nahm die Hälfte des Marktes mit.',
  ],
  [
    'Kooplui zetten tafels op de brug',
    'Do 06.05.2024',
    'De rivier kwam in de nacht omhoog en nam de helft van de markt mee.',
  ],
])('below “%s”, “%s” is the date of the article', (title, line, body) => {
  const read = readPlainText(`${title}\n\n${line}\n\n${body}\n\n${body}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(read.date_published).toBe('2024-05-06');
});
