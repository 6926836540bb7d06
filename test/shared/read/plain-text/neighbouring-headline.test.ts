import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

const MILL = `The old mill on the Corby brook turned again on Saturday after forty years, and half the village came to watch the wheel move. The miller, Ada Finch, had spent nine winters on the repair.

"I thought the axle would break," she said. The flour from the first sacks was given to the school kitchen, where the cook baked rolls for all pupils.`;
const BELLS = `Das Geläut von St. Anna schweigt seit Ostern, weil ein Riss in der größten Glocke entdeckt wurde. Der Kirchenvorstand hat nun eine Gießerei in der Nähe von Gera beauftragt.

„Wir hören sie frühestens im Advent wieder“, sagte Pfarrerin Lore Henning. Bis dahin läutet die kleine Glocke allein, und viele Nachbarn finden das gar nicht schlecht.`;
const OVEN = `Le four à pain de Saint-Véran a été rallumé dimanche devant trois cents personnes, après vingt ans de silence. Les pierres venaient de la carrière voisine.

« On a cru que la voûte tomberait », raconte Élise Brun, la boulangère. Chaque famille a reçu une miche ronde et une recette écrite à la main.`;
const FERRY = `La barca de Peñalba volvió a cruzar el río el lunes, tras once meses varada en la orilla. El barquero, Julián Soto, cambió el cable y dos tablones.

«El río bajaba tan seco que se podía pasar andando», dijo. Los vecinos habían tenido que dar un rodeo de treinta kilómetros.`;
const FORNO = `Il forno di Castelronco è stato riacceso domenica davanti a trecento persone, dopo vent’anni di silenzio. Le pietre venivano dalla cava vicina.

«Credevamo che la volta cadesse», racconta Elisa Bruni, la fornaia. Ogni famiglia ha ricevuto una pagnotta e una ricetta scritta a mano.`;
const WATERMILL = `Старая водяная мельница в Кротово снова заработала в субботу после сорока лет простоя. Посмотреть на колесо пришла половина деревни.

«Я боялась, что ось не выдержит», — сказала мельничиха Анна Громова. Первую муку отдали школьной столовой, где испекли булочки.`;

it.each([
  [
    'a standfirst without a full stop',
    'The mill on Corby brook is turning once more',
    `Skip to content\nSign in\n\nThe mill on Corby brook is turning once more\n\nHalf the village came on Saturday to watch the wheel move, and the miller Ada Finch was the last\n\nBy Ann Lee\n3 May 2026\n\n${MILL}`,
  ],
  [
    'a breadcrumb trail that ends with the headline',
    'Le four de Saint-Véran est rallumé',
    `Commune de Saint-Véran\n\nAccueil / Actualités / Le four de Saint-Véran est rallumé\n\nLe four de Saint-Véran est rallumé\n\nTrois cents habitants devant la voûte\n\n4 mai 2026\n\n${OVEN}`,
  ],
  [
    'a breadcrumb trail with a shorter form of the headline',
    'The Corby Mill Loaf (With Flour From the First Sacks)',
    `Finch & Flour\nRecipes\nAbout\nHome » Recipes » Bread » The Corby Mill Loaf\nThe Corby Mill Loaf (With Flour From the First Sacks)\nBy Ann Lee on May 3, 2026\n\n${MILL}`,
  ],
  [
    'the name of a place that the headline contains',
    'El barquero de Peñalba de Abajo cambia el cable de la barca',
    `Ir al contenido\nIniciar sesión\nProvincia\nDeportes\nPEÑALBA DE ABAJO\nEl barquero de Peñalba de Abajo cambia el cable de la barca\nEl río ya no se puede cruzar andando y los vecinos se ahorran el rodeo de treinta kilómetros\nAna Ruiz\nPeñalba de Abajo - 5 may 2026 - 05:20 CEST\n\n${FERRY}`,
  ],
  [
    'a section of one word',
    '„Die kleine Glocke läutet allein“',
    `Zum Inhalt springen\nAnmelden\nStartseite > Region > Gera\n\nGlocke\n\n„Die kleine Glocke läutet allein“\n\nSeit Ostern schweigt das Geläut. Die Nachbarn finden das nicht schlecht.\n\nVon Lore Henning\n\n3. Mai 2026\n\n${BELLS}`,
  ],
  [
    'the name, number and date of an issue',
    'Le four de Saint-Véran se rallume',
    `La lettre du fournil n° 18 | 4 mai 2026\n\nLe four de Saint-Véran se rallume\n\nPar Luc Martin\n\n${OVEN}`,
  ],
  [
    'the name, number and date of an issue in Cyrillic letters',
    'Мельница в Кротово снова мелет',
    `Письмо из деревни № 14 | 12 мая 2026\n\nМельница в Кротово снова мелет\n\nИван Петров\n\n${WATERMILL}`,
  ],
  [
    'the name of a bulletin and its number of the year',
    'Dopo vent’anni si riaccende il forno: un grazie e una proposta',
    `Notiziario della Pro Loco – n. 4/2026\n\nDopo vent’anni si riaccende il forno: un grazie e una proposta\n\nCastelronco, 16 novembre 2026\n\ndi Elisa Bruni\n\n${FORNO}`,
  ],
  [
    'the header of a printed page',
    'Das Geläut von St. Anna schweigt bis zum Advent',
    `Blätter aus Gera • Freitag, 13. November 2026 • Seite 4\nREGION\n\nDas Geläut von St. Anna schweigt bis zum Advent\n\n${BELLS}`,
  ],
  [
    'the name of a podcast with its motto',
    'The miller who would not sell',
    `Small Wheels – A podcast about work on rivers\n\nAll episodes\nAbout\nSupport the show\n\nEpisode 31\nThe miller who would not sell\n4 March 2026 · 28 min\n\n${MILL}`,
  ],
  [
    'the note of an agency on a new version',
    'Mill turns again after forty years',
    `* Adds details, quotes\n\nMill turns again after forty years\n\nBy Ann Lee\n3 May 2026\n\n${MILL}`,
  ],
  [
    'the code of an agency after two letters',
    'Mill turns again after forty years',
    `r i BC-Corby Mill,1st Ld-Writethru,310\nMill turns again after forty years\nBy Ann Lee\n3 May 2026\n\n${MILL}`,
  ],
])('%s is not the headline', (_, title, text) => {
  expect(read(text).title).toBe(title);
});

it('reads the date in the header of a printed page, and no author “Page”', () => {
  const text = `Blätter aus Gera • Freitag, 13. November 2026 • Seite 4\n\nDas Geläut von St. Anna schweigt bis zum Advent\n\n${BELLS}`;
  const { date_published, authors } = read(text);
  expect(date_published).toMatch(/^2026-11-13/);
  expect(authors ?? []).toEqual([]);
});

it.each([
  ['The mill', 'The mill on the Corby brook turned for the first time after forty years'],
  ['Corby | Mill | Wheel: what is known', 'The wheel moved on Saturday for the first time in forty years'],
])('%s stays the headline if it is the first line', (title, standfirst) => {
  expect(read(`${title}\n\n${standfirst}\n\nBy Ann Lee\n3 May 2026\n\n${MILL}`).title).toBe(title);
});

const WRAPPED = `The wheel of the old mill on the Corby brook turned again on Saturday
after forty years, and half the village came down the lane to see it.
The miller, Ada Finch, had spent nine winters on the repair, mostly on
her own, with a lamp on a string and a book about the mills of Friesland
that her father had left in the loft when he gave up the trade.`;

it.each([
  ['The mill on the brook that would not', 'stop for anybody', `${WRAPPED}\n\n${WRAPPED}`, true],
  ['The mill on the brook that would not', 'by Ann Lee', `${WRAPPED}\n\n${WRAPPED}`, false],
  ['The mill on the brook that would not', 'corby.example/mill', `${WRAPPED}\n\n${WRAPPED}`, false],
  ['The mill on the brook that would not', 'stop for anybody', MILL, false],
])('“%s” and “%s” are one headline only in a text with wrapped lines', (first, second, text, isOne) => {
  const { title } = read(`${first}\n${second}\nAda Finch, 3 May 2026\n\n${text}`);
  expect(title).toBe(isOne ? `${first} ${second}` : first);
});
