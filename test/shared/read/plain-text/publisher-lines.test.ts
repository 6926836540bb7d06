import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

const ENGLISH = `The first thing anybody notices about the hall is the smell of paraffin. It has been heated by the same two stoves since 1954, and nobody who remembers why is still alive.

There are eleven members now, and they meet on the second Tuesday of the month. The minutes are written by hand, and the book is kept in a biscuit tin under the stage.`;
const FRENCH = `La première chose que l'on remarque dans la salle, c'est l'odeur du pétrole. Les deux mêmes poêles la chauffent depuis 1954, et personne ne sait plus pourquoi.

Ils ne sont plus que onze membres et se réunissent le deuxième mardi du mois. Le registre est écrit à la main et rangé dans une boîte à biscuits sous la scène.`;
const GERMAN = `Wer den Saal betritt, riecht zuerst das Petroleum. Seit 1954 heizen dieselben zwei Öfen, und niemand, der noch wüsste warum, ist am Leben.

Elf Mitglieder sind es noch, und sie treffen sich am zweiten Dienstag im Monat. Das Protokoll wird von Hand geschrieben und in einer Keksdose unter der Bühne verwahrt.`;
const ITALIAN = `La prima cosa che si nota nella sala è l'odore del petrolio. Dal 1954 la scaldano le stesse due stufe, e nessuno ricorda più il motivo.

I soci sono rimasti undici e si riuniscono il secondo martedì del mese. Il verbale è scritto a mano e si conserva in una scatola di biscotti sotto il palco.`;
const SWEDISH = `Det första man märker i salen är lukten av fotogen. Samma två kaminer har värmt den sedan 1954, och ingen minns längre varför.

Medlemmarna är elva och träffas den andra tisdagen i månaden. Protokollet skrivs för hand och förvaras i en kakburk under scenen.`;

describe('the headline is below the name of the publisher:', () => {
  it.each([
    [
      'a council, above minutes with their day',
      'Minutes of the meeting of members in the hall of 3 May 2026',
      `UPPER MARSTON PARISH COUNCIL\n\nMinutes of the meeting of members in the hall of 3 May 2026\n\nPublished on 6 May 2026\n\n${ENGLISH}`,
    ],
    [
      'a council, above minutes in two wrapped lines and short items',
      'Minutes of the meeting of the full council held on 3 March 2026 in the Village Hall, Upper Marston',
      'UPPER MARSTON PARISH COUNCIL\n\nMinutes of the meeting of the full council held on 3 March 2026\nin the Village Hall, Upper Marston\n\nPresent: Cllrs Hobbs, Lowe and Farrant, and eleven members of the public.\n\n1. Stoves\nThe stoves stay.',
    ],
    [
      'a society, above minutes with the day on the next line',
      'Minutes of the Annual General Meeting',
      'Lower Saxby Allotment Society\n\nMinutes of the Annual General Meeting\nheld on Thursday 26 March 2026 in the hall\n\nPresent: 31 members. In the chair: Tom Roe, who opened the meeting.\n\n1. Stoves\nThe stoves stay.',
    ],
    [
      'a parish, above a subject and a salutation',
      'St Bride’s roof appeal: what happens next',
      'ST BRIDE’S PARISH NEWS\nSunday notices\n\nSt Bride’s roof appeal: what happens next\n\nDear friends,\n\nThanks to your generosity the appeal has reached its first goal.\n\nCoffee is served in the north aisle as usual.',
    ],
    [
      'an old paper with a subtitle, a number and a price',
      'THE STOVES OF MARSTON HALL',
      `THE MARSTON ADVERTISER\nAND NORTH COUNTRY HERALD.\nNo. 1,204.    THURSDAY, MARCH 5, 1908.    PRICE ONE PENNY.\n\nTHE STOVES OF MARSTON HALL\n\n${ENGLISH}`,
    ],
    [
      'a paper with the day in the same line',
      'Leave our hall its old stoves',
      `THE MARSTON GAZETTE Friday 20 November 2026\n22\nLETTERS\n\nLeave our hall its old stoves\n\n${ENGLISH}`,
    ],
    [
      'a site that the copyright notice names',
      'Hall keeps its paraffin stoves for another winter',
      `The Lantern\n\nHall keeps its paraffin stoves for another winter\n\nBy Ann Lee\n\n3 May 2026\n\n${ENGLISH}\n\n© 2026 Lantern Publishing. All rights reserved.`,
    ],
    [
      'a programme that the address of its site names',
      'Episode 12: The Two Stoves of Marston',
      `COLD ROOMS – transcript\n\nEpisode 12: The Two Stoves of Marston\n\nReleased 3 May 2026 · 31 min\n\n${ENGLISH}\n\nSupport the programme: www.coldrooms.example/join`,
    ],
    [
      'a German site that the copyright notice names',
      'Der Saal behält seine Öfen und das Petroleum',
      `Kalte Stuben\n\nDer Saal behält seine Öfen und das Petroleum\n\nVon Anna Groß\n\n3. Mai 2026\n\n${GERMAN}\n\n© Kalte Stuben, alle Rechte vorbehalten`,
    ],
    [
      'the agency of the dateline, with codes',
      'La salle de Saint-Orens garde ses poêles',
      `AGENCE-LITTORAL URGENT SOC FRA\nREF 0412 03/05/2026 07h52\n\nLa salle de Saint-Orens garde ses poêles\n\nSAINT-ORENS, 3 mai 2026 (Agence-Littoral) - ${FRENCH}`,
    ],
    [
      'a parish and its bulletin',
      'La sala tiene le sue stufe',
      `PARROCCHIA DEI SANTI COSMA E DAMIANO – BORGO VELIA\n«La Voce della Valle» – bollettino parrocchiale\nDomenica 3 maggio 2026\nOfferta libera\n\nLa sala tiene le sue stufe\n\ndi Anna Rossi\n\n${ITALIAN}`,
    ],
    [
      'the breadcrumb trail of a note-taking app (“📚 Ekdalabloggen / Publicerat”)',
      'Så fick medlemmarna behålla kaminerna i salen',
      `📚 Ekdalabloggen / Publicerat\n\nSå fick medlemmarna behålla kaminerna i salen\n\nFörfattare\tAnna Berg\nPublicerad\t3 maj 2026\nStatus\tPublicerad\nSenast redigerad av Jon\t4 maj 2026 14:22\n\n${SWEDISH}`,
    ],
  ])('%s', (_, title, text) => {
    expect(read(text).title).toBe(title);
  });

  it('the name of the programme in the first line is neither an author nor text', () => {
    const { authors, content_text } = read(
      `COLD ROOMS – transcript\n\nEpisode 12: The Two Stoves of Marston\n\nReleased 3 May 2026 · 31 min\n\n${ENGLISH}\n\nSupport the programme: www.coldrooms.example/join`,
    );
    expect(authors).toBeUndefined();
    expect(content_text).not.toContain('COLD ROOMS');
  });
});

describe('the headline is below a note or a result:', () => {
  it.each([
    [
      'a note with the length of the text',
      'The keeper of the hall who wrote the minutes',
      `HALLS PAGE – FINAL – 640 words\n\nThe keeper of the hall who wrote the minutes\n\nBy Ann Lee\n\n3 May 2026\n\n${ENGLISH}`,
    ],
    [
      'a note with the length of the text, in French',
      'Onze membres et une boîte à biscuits',
      `CULTURE – à relire – 3 200 signes\n\nOnze membres et une boîte à biscuits\n\nPar Anne Roux\n\n3 mai 2026\n\n${FRENCH}`,
    ],
    [
      'the result below a menu',
      'Late goal in the cold hall sends its members home happy',
      `Touchline\nHome\nFixtures\nTables\nWomen's Premier Division\nMarston 3-2 Ashby Park\n\nLate goal in the cold hall sends its members home happy\n\nBy Ann Lee\n3 May 2026\n\n${ENGLISH}`,
    ],
  ])('%s', (_, title, text) => {
    expect(read(text).title).toBe(title);
  });
});

describe('a short headline above a subtitle stays the headline', () => {
  it.each([
    ['The Marston Gazette', 'On staying put when everybody else has left', 'By Ann Lee', ENGLISH],
    ['The Last Observer', 'On staying put when everybody else has left', 'By Ann Lee', ENGLISH],
    ['The Paraffin Club', 'On staying put when everybody else has left', 'By Ann Lee', ENGLISH],
    ['Parish Council', 'On staying put when everybody else has left', 'By Ann Lee', ENGLISH],
    ['Marston 3-2 Ashby Park', 'On staying put when everybody else has left', 'By Ann Lee', ENGLISH],
    [
      'A life in 640 words – the keeper',
      'On staying put when everybody else has left',
      'By Ann Lee',
      ENGLISH,
    ],
    ['Verein der Letzten', 'Vom Bleiben, wenn alle anderen gegangen sind', 'Von Anna Groß', GERMAN],
    ['Gemeinde Altenbruch', 'Vom Bleiben, wenn alle anderen gegangen sind', 'Von Anna Groß', GERMAN],
    ['Le journal de Marthe', "De l'art de rester quand tous sont partis", 'Par Anne Roux', FRENCH],
    ['La voce del silenzio', "Dell'arte di restare quando tutti se ne vanno", 'di Anna Rossi', ITALIAN],
  ])('%s', (title, subtitle, byline, text) => {
    expect(read(`${title}\n\n${subtitle}\n\n${byline}\n\n${text}`).title).toBe(title);
  });
});

it('“Share on FacebookShare on Twitter” is not the headline', () => {
  const text = `AUG 14, 2026

The Stove Effect

Transcript
Share on FacebookShare on TwitterShare on Email

Transcript
Share on FacebookShare on TwitterShare on Email

${ENGLISH}`;
  const { title, content_text } = read(text);
  expect(title).toBe('The Stove Effect');
  expect(content_text).not.toContain('Facebook');
});

describe('the first line above a long list', () => {
  const titles = Array.from(
    { length: 45 },
    (_, at) => `Harbour note ${'abcdefghi'.charAt(at % 9)}${at} of the day`,
  );
  const HEADLINE = 'Members keep the paraffin stoves of the hall';

  it('is not the headline if it is a link of the site', () => {
    const text = `Our page on Facebook\nSign in\nHome › News\n\n${titles.join('\n')}\n\n${HEADLINE}\nBy Ann Lee\n3 May 2026\n\n${ENGLISH}\n\n${ENGLISH}`;
    expect(read(text).title).toBe(HEADLINE);
  });

  it('stays the headline if no boilerplate is below it', () => {
    const verses = Array.from({ length: 45 }, (_, at) => `and wave ${at} came over the wall of night`);
    const text = `Still Waters\n\n${verses.join('\n')}\n\nThe keeper of the stoves\n\n${ENGLISH}\n\n${ENGLISH}`;
    expect(read(text).title).toBe('Still Waters');
  });
});
