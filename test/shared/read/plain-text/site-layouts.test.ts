import { expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/**
 * Header blocks in the layouts of news agencies, papers, magazines and blogs, with invented persons.
 * Each row has the site or kind of line, the language, the lines above the body, the authors, the day, and
 * the lines below the body.
 */
type Row = [
  layout: string,
  language: keyof typeof BODIES,
  header: string,
  authors: string[],
  day: string | undefined,
  footer?: string,
];

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

const BODIES = {
  en: [
    'The ferry stopped running on Tuesday after its last engine failed half a mile from the pier.',
    'Passengers were taken off by a fishing boat, and nobody was hurt, the harbour office said.',
  ],
  de: [
    'Die Fähre fährt seit Dienstag nicht mehr, weil die letzte Maschine kurz vor dem Anleger ausfiel.',
    'Ein Fischerboot nahm die Fahrgäste auf, verletzt wurde nach Angaben des Hafens niemand.',
  ],
  fr: [
    'Le bac ne circule plus depuis mardi, sa dernière machine étant tombée en panne près du quai.',
    'Un bateau de pêche a recueilli les passagers, et personne n’a été blessé, selon le port.',
  ],
  es: [
    'El transbordador no navega desde el martes, cuando falló su última máquina cerca del muelle.',
    'Un pesquero recogió a los pasajeros y nadie resultó herido, según la oficina del puerto.',
  ],
  it: [
    'Il traghetto è fermo da martedì, quando l’ultimo motore si è spento vicino al molo del paese.',
    'Un peschereccio ha preso a bordo i passeggeri e nessuno è rimasto ferito, dice il porto.',
  ],
  pt: [
    'A balsa está parada desde terça-feira, quando o último motor falhou perto do cais da vila.',
    'Um barco de pesca recolheu os passageiros e ninguém ficou ferido, segundo a capitania.',
  ],
  nl: [
    'De veerboot vaart sinds dinsdag niet meer, omdat de laatste motor vlak voor de kade uitviel.',
    'Een vissersboot nam de reizigers aan boord en niemand raakte gewond, zegt het havenkantoor.',
  ],
  sv: [
    'Färjan har stått stilla sedan i tisdags, då den sista motorn stannade strax utanför kajen.',
    'En fiskebåt tog ombord passagerarna och ingen skadades, uppger hamnkontoret på orten.',
  ],
  pl: [
    'Prom nie kursuje od wtorku, kiedy ostatni silnik zgasł tuż przed przystanią w miasteczku.',
    'Pasażerów zabrał kuter rybacki i nikomu nic się nie stało, informuje kapitanat portu.',
  ],
  ru: [
    'Паром не ходит со вторника, когда последний двигатель отказал недалеко от причала.',
    'Пассажиров забрал рыбацкий катер, никто не пострадал, сообщили в управлении порта.',
  ],
  ja: [
    'フェリーは火曜日から運休している。桟橋の手前で最後のエンジンが止まったためだ。',
    '乗客は漁船に移され、けが人はいなかったと港の事務所は説明している。',
  ],
  zh: [
    '渡轮自星期二起停航，最后一台发动机在离码头不远处发生故障，乘客一度滞留。',
    '一艘渔船接走了所有乘客，港务部门表示没有人员受伤，恢复时间尚未确定。',
  ],
};

const LAYOUTS: Row[] = [
  // Agencies
  [
    'Reuters',
    'en',
    'Ferry halted after engine failure\n\nBy Hester Vane\n\nMarch 4, 2026 9:12 AM UTC Updated 3 hours ago',
    ['Hester Vane'],
    '2026-03-04',
  ],
  [
    'Associated Press',
    'en',
    'Ferry halted after engine failure\n\nBY MARTIN OAKES and DELIA PRUITT\n\nUpdated 6:14 PM GMT, March 4, 2026',
    ['Martin Oakes', 'Delia Pruitt'],
    '2026-03-04',
  ],
  [
    'Agencia EFE',
    'es',
    'Una avería deja sin barco a la isla\n\nPor Marta Solbes\n\nPuerto Alba (España), 4 mar 2026 (EFE).-',
    ['Marta Solbes'],
    '2026-03-04',
  ],
  [
    'ANSA',
    'it',
    'Traghetto fermo per guasto\n\nRedazione ANSA\n\nPORTO VELIA\n\n04 marzo 2026, 18:20',
    [],
    '2026-03-04',
  ],
  [
    'Xinhua',
    'zh',
    '渡轮因故障停航\n\n2026-03-04 18:20\n\n来源：海湾日报\n\n记者 林晓月',
    ['林晓月'],
    '2026-03-04',
  ],
  // Papers in English
  [
    'Guardian',
    'en',
    'Island cut off as ferry fails\n\nEngine trouble leaves residents without a link to the mainland.\n\nRosalind Kerr Transport correspondent\n\nWed 4 Mar 2026 06.00 GMT',
    ['Rosalind Kerr'],
    '2026-03-04',
  ],
  [
    'New York Times',
    'en',
    'Island Cut Off as Ferry Fails\n\nResidents wait for word on when the boat will sail again.\n\nListen to this article · 4:12 min\n\nBy Edwin Marsh\n\nMarch 4, 2026',
    ['Edwin Marsh'],
    '2026-03-04',
  ],
  [
    'BBC',
    'en',
    'Island cut off as ferry fails\n\n4 March 2026\n\nShare\n\nSave\n\nFiona Tarrant\n\nBBC Scotland',
    ['Fiona Tarrant'],
    '2026-03-04',
  ],
  [
    'Washington Post',
    'en',
    'The ferry that would not start\n\nThe boat was built in 1961, and its engines are older still.\n\nMarch 4, 2026 at 6:00 a.m. EST\n\nBy Claire Donovan',
    ['Claire Donovan'],
    '2026-03-04',
  ],
  [
    'Irish regional paper',
    'en',
    'Island cut off as ferry fails\n\nWed, 04 Mar, 2026 - 07:00\n\nSean Hartigan',
    ['Sean Hartigan'],
    '2026-03-04',
  ],
  [
    'Medium',
    'en',
    'What a broken ferry taught me\n\nHannah Poole\n\n·\n\nFollow\n\n5 min read\n\n·\n\nMar 4, 2026',
    ['Hannah Poole'],
    '2026-03-04',
  ],
  [
    'Substack',
    'en',
    'What a broken ferry taught me\n\nOn waiting, and on engines that give up.\n\nMARIANNE HOLT\nMAR 04, 2026',
    ['Marianne Holt'],
    '2026-03-04',
  ],
  [
    'Blogger',
    'en',
    'What a broken ferry taught me\n\nWednesday, March 4, 2026',
    ['tidewatcher'],
    '2026-03-04',
    'Posted by tidewatcher at 10:52 PM',
  ],
  [
    'WordPress, Twenty Ten',
    'en',
    'What a broken ferry taught me\n\nPosted on March 4, 2026 by saltmarsh | 3 Comments',
    ['saltmarsh'],
    '2026-03-04',
  ],
  [
    'WordPress, Ghost-like theme',
    'en',
    'What a broken ferry taught me\n\nMarch 4, 2026 / Oliver Stead / 2 Comments',
    ['Oliver Stead'],
    '2026-03-04',
  ],
  [
    'a magazine with a note about the author',
    'en',
    'What a broken ferry taught me',
    ['Naomi Fletcher'],
    undefined,
    'Naomi Fletcher is a writer and photographer who lives on the coast.',
  ],
  [
    'By-line with a role in a sentence',
    'en',
    'What a broken ferry taught me\n\nBy Simon Beck, a senior reporter covering the coast.\n\nMar 4, 2026, 8:54 PM UTC',
    ['Simon Beck'],
    '2026-03-04',
  ],
  [
    'Heading in two words above the date',
    'en',
    'What a broken ferry taught me\n\nIsland Transport\n\nMarch 4, 2026',
    [],
    '2026-03-04',
  ],
  [
    'the subject of a portrait below the headline',
    'en',
    'The last captain\n\nWalter Finch\n\nWalter Finch has sailed the ferry for forty years and says that he will stay.',
    [],
    undefined,
  ],
  // German
  [
    'Zeit',
    'de',
    'Die Insel wartet\n\nSeit Tagen fährt die Fähre nicht. Wie geht es den Menschen?\n\nVon Katharina Wendt\n\n4. März 2026, 6:00 Uhr',
    ['Katharina Wendt'],
    '2026-03-04',
  ],
  [
    'Spiegel',
    'de',
    'Die Insel wartet\n\nSeit Tagen fährt die Fähre nicht. Wie geht es den Menschen?\n\nEin Bericht von Stefan Kruse, Hafenstadt\n\n04.03.2026, 06.00 Uhr',
    ['Stefan Kruse'],
    '2026-03-04',
  ],
  [
    'Süddeutsche',
    'de',
    'Fährverkehr: Die Insel wartet\n\n4. März 2026, 6:00 Uhr\n\nLesezeit: 3 Min.\n\nVon Andrea Pohl und Markus Lang',
    ['Andrea Pohl', 'Markus Lang'],
    '2026-03-04',
  ],
  [
    'Austrian paper',
    'de',
    'Die Insel wartet\n\n04.03.2026 um 06:00\n\nvon Sabine Gruber',
    ['Sabine Gruber'],
    '2026-03-04',
  ],
  [
    'German blog',
    'de',
    'Die Insel wartet\n\n4. März 2026 von Jens Albers Kommentar verfassen',
    ['Jens Albers'],
    '2026-03-04',
  ],
  [
    'German blog, sign-in name',
    'de',
    'Die Insel wartet\n\n4. März 2026 nordlicht7 5 Kommentare',
    ['nordlicht7'],
    '2026-03-04',
  ],
  [
    'a German magazine with “von Redaktion” (by the editors)',
    'de',
    'Die Insel wartet\n\nvon Redaktion\n\n4. März 2026',
    [],
    '2026-03-04',
  ],
  [
    'German blog, category before the date',
    'de',
    'Die Insel wartet\n\nVerkehr und Reise\n\n4. März 2026',
    [],
    '2026-03-04',
  ],
  // French
  [
    'Le Monde',
    'fr',
    'L’île attend son bac\n\nDepuis mardi, plus aucun bateau ne relie les habitants au continent.\n\nPar Élise Garnier (Port-Vieux, envoyée spéciale)\n\nPublié le 04 mars 2026 à 06h00, modifié le 04 mars 2026 à 09h30',
    ['Élise Garnier'],
    '2026-03-04',
  ],
  [
    'Libération',
    'fr',
    'L’île attend son bac\n\npar Julien Morvan\n\npublié le 4 mars 2026 à 6h00',
    ['Julien Morvan'],
    '2026-03-04',
  ],
  [
    'French regional paper',
    'fr',
    'L’île attend son bac\n\nPublié le 04/03/2026 à 06h00\n\nCamille Rousselet',
    ['Camille Rousselet'],
    '2026-03-04',
  ],
  // Spanish
  [
    'El País',
    'es',
    'La isla espera su barco\n\nLos vecinos llevan días sin conexión con el continente.\n\nLucía Andrade\n\nPuerto Alba - 04 MAR 2026 - 05:30 CET',
    ['Lucía Andrade'],
    '2026-03-04',
  ],
  [
    'Uruguayan paper',
    'es',
    'La isla espera su barco\n\nPublicado el 4 de marzo de 2026\n\nEscribe Joaquín Ferreira\n\n3 minutos de lectura',
    ['Joaquín Ferreira'],
    '2026-03-04',
  ],
  // Italian, Portuguese
  [
    'la Repubblica',
    'it',
    'L’isola aspetta il traghetto\n\ndi Chiara Bellini\n\n04 Marzo 2026 alle 06:00\n\n2 minuti di lettura',
    ['Chiara Bellini'],
    '2026-03-04',
  ],
  [
    'G1',
    'pt',
    'Ilha espera a volta da balsa\n\nPor Renata Siqueira, g1 — Porto Velho\n\n04/03/2026 06h00 Atualizado há 3 horas',
    ['Renata Siqueira'],
    '2026-03-04',
  ],
  [
    'Público',
    'pt',
    'A ilha espera pela balsa\n\nInês Tavares\n\n4 de Março de 2026, 6:00',
    ['Inês Tavares'],
    '2026-03-04',
  ],
  // Dutch, Swedish, Polish, Russian
  [
    'NRC',
    'nl',
    'Het eiland wacht op de veerboot\n\nMarieke van Doorn\n\n4 maart 2026\n\nLeestijd 3 minuten',
    ['Marieke van Doorn'],
    '2026-03-04',
  ],
  [
    'Dagens Nyheter',
    'sv',
    'Ön väntar på färjan\n\nPublicerad 2026-03-04\n\nText: Karin Ahlgren',
    ['Karin Ahlgren'],
    '2026-03-04',
  ],
  [
    'Gazeta',
    'pl',
    'Wyspa czeka na prom\n\nAgnieszka Zielińska\n\n04 marca 2026, 06:00',
    ['Agnieszka Zielińska'],
    '2026-03-04',
  ],
  [
    'Russian paper',
    'ru',
    'Остров ждёт паром\n\n4 марта 2026, 06:00\n\nАвтор: Ольга Лебедева',
    ['Ольга Лебедева'],
    '2026-03-04',
  ],
  // Japanese
  ['Asahi', 'ja', '島のフェリー運休続く\n\n大村健太 2026年3月4日 6時00分', ['大村健太'], '2026-03-04'],
  // Words that were copied without a space between them, and other forms of names and header lines
  ...['By Rosalind KerrTwitter', 'FollowRosalind Kerr', 'Rosalind KerrXLinkedIn', 'By Rosalind Kerr0'].map(
    (line): Row => [
      `a page with ${line}`,
      'en',
      `Island cut off as ferry fails\n\n${line}\n4 March 2026`,
      ['Rosalind Kerr'],
      '2026-03-04',
    ],
  ),
  [
    'footnotes after names with particles',
    'de',
    'Fähre fällt aus\n\nJana van der Dohm1, Thomas Falkner2 und Anna Kerr\n4. März 2026',
    ['Jana van der Dohm', 'Thomas Falkner', 'Anna Kerr'],
    '2026-03-04',
  ],
  [
    'a place that looks like a name',
    'en',
    'Island cut off as ferry fails\n\nHarbour watch\n\nKerr Landing, Coastwick',
    [],
    undefined,
  ],
  [
    'a by-line in capitals with its site',
    'en',
    'Island cut off as ferry fails\n\nBy ROSALIND KERR FOR COASTMAIL.COM\n\nPublished: 4 March 2026',
    ['Rosalind Kerr'],
    '2026-03-04',
  ],
  [
    '“By Coastwatch with Agencies”',
    'en',
    'Island cut off as ferry fails\n\nBy Coastwatch with Agencies\nPublished on 30/03/2026 - 16:38',
    ['Coastwatch'],
    '2026-03-30',
  ],
  [
    'a surname of one letter',
    'en',
    'Island cut off as ferry fails\n\nby Rosalind D | 4 March 2026',
    ['Rosalind D'],
    '2026-03-04',
  ],
  [
    'three names without punctuation between them',
    'de',
    'Fähre fällt aus\n\nJana Dohm Anna Maria Falkner Jan Peter Brandner\n\n4. März 2026, 17:47',
    ['Jana Dohm', 'Anna Maria Falkner', 'Jan Peter Brandner'],
    '2026-03-04',
  ],
  [
    'two names with a bar between them',
    'de',
    'Fähre fällt aus\n\nJana Dohm | Thomas Falkner\n\n4. März 2026',
    ['Jana Dohm', 'Thomas Falkner'],
    '2026-03-04',
  ],
  [
    'a name with an age after it',
    'en',
    'Island cut off as ferry fails\n\nAnna Kerr 7 hours',
    ['Anna Kerr'],
    undefined,
  ],
  [
    'a name with a bar after it',
    'de',
    'Fähre fällt aus\n\nSehra Dohm |\n04.03.2026',
    ['Sehra Dohm'],
    '2026-03-04',
  ],
  [
    'a caption that names a person',
    'pl',
    'Wyspa czeka na prom\n\nArmator Marek Nowicki mówi, że prom nie wróci przed latem.\n\nPublikacja: 04.03.2026 19:05\n\nMarek Nowicki\n\nFoto: REUTERS/Jan Kos\n\nAgnieszka Zielińska',
    ['Agnieszka Zielińska'],
    '2026-03-04',
  ],
  [
    'a topic that is the name of an office',
    'de',
    'Fähre fällt aus\nPubliziert 4. März 2026, 12:17\nUnteres Hafenamt\n:\nHafenamt: Fähre fällt aus\n\nDas Untere Hafenamt prüft seit Montag die Maschinen der Fähre.\n\nvon\nJana Dohm',
    ['Jana Dohm'],
    '2026-03-04',
  ],
  [
    'a by-line and its date below buttons',
    'en',
    'Island cut off as ferry fails\n\nEngine trouble leaves the residents of the island without a link to the mainland.\n\nFerry/ Velia Bay\nDive Deeper\nSpeed Read\nSummary\nListen\nBy Anna Kerr and Tom Roe\n4 Mar 2026\n0',
    ['Anna Kerr', 'Tom Roe'],
    '2026-03-04',
  ],
  [
    'names above a labelled date',
    'en',
    'Island cut off as ferry fails\nThe island has had no link to the mainland since its ferry failed on Tuesday.\nThe harbour office has asked the owner of a second boat to help the island.\nPhoto: Velia Office\nAnna Kerr and Tormund Roe-Hansen\nPublished Wednesday 4 March 2026 17:25',
    ['Anna Kerr', 'Tormund Roe-Hansen'],
    '2026-03-04',
  ],
  [
    'a label alone below a caption',
    'de',
    'Fähre fällt aus\n\nDie Insel hat seit Dienstag keine Verbindung mehr zum Festland.\n\nDie Fähre liegt seit dem Ausfall am Anleger.\n\n13:37 Uhr\nLesezeit: 2 Min.\nVon\nJana Dohm',
    ['Jana Dohm'],
    undefined,
  ],
  [
    'the date of first publication',
    'de',
    'Fähre fällt aus\n\nVon Jana Dohm\nZuerst veröffentlicht am 04/03/2026 - 14:02 MEZ',
    ['Jana Dohm'],
    '2026-03-04',
  ],
  [
    'the name and day of a broadcast below the text',
    'de',
    'Fähre fällt aus\n\nStand: 04.03.2026 05:00 Uhr',
    [],
    '2026-03-04',
    'RADIO VELIA | RADIO VELIA HEUTE | 02.03.2026 | 19:00 Uhr',
  ],
];

it.each(LAYOUTS)(
  'reads authors and date of a copied header (%s)',
  (_layout, language, header, authors, day, footer) => {
    const parts = [header, ...BODIES[language], ...(footer === undefined ? [] : [footer])];
    const { content } = normalise(readPlainText(parts.join('\n\n'), { receivedAt: RECEIVED_AT }), {
      receivedAt: RECEIVED_AT,
    });
    expect({
      authors: content.authors.map(({ name }) => name),
      day: content.date_inferred ? undefined : content.date_published.slice(0, 10),
    }).toEqual({ authors, day });
    for (const sentence of BODIES[language]) expect(content.content_text).toContain(sentence);
  },
);

it('readPlainText keeps a name that is a heading above a picture', () => {
  const lines = [
    'Two ferrymen of Velia',
    'Marek Novak and his brother work on one pier.',
    'Marek Novak',
    'Photo: Anna Kerr',
    ...BODIES.en,
  ];
  const { content_text } = readPlainText(lines.join('\n\n'), { receivedAt: RECEIVED_AT });
  expect(content_text).toContain('Marek Novak');
});
