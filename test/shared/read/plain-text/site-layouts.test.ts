import { expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/**
 * Header blocks in the layouts of news agencies, papers, magazines and blogs. The names are invented. Each row: where the
 * layout is found, the language of the body, the lines above the body, the authors, the day, and the lines below the body.
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
    'Magazine with a note about the author',
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
    'Portrait, the person named in the text',
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
  ['German magazine, desk', 'de', 'Die Insel wartet\n\nvon Redaktion\n\n4. März 2026', [], '2026-03-04'],
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
];

it.each(LAYOUTS)(
  'reads authors and date in the layout of %s',
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
