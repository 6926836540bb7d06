import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'the name, motto and number of a newspaper',
    'Otter returns to the Ashby canal after sixty years',
    `THE ASHBY CHRONICLE
Established 1871 · Price 90p
Volume CXLV, No. 37

Otter returns to the Ashby canal after sixty years

By Rowena Pike
Friday 13 November 2026

A camera at lock nine has filmed an otter on the Ashby canal, the first since 1964. The animal walked along the gate, looked at the lens and went back into the water.

The canal trust had set up the camera to catch whoever was stealing the paddles. They have caught nobody so far, but the otter has been back on three nights.`,
  ],
  [
    'a bulletin and its issue',
    'Gemeinde Altenbruch kauft das Kino',
    `Amtliches Mitteilungsblatt Altenbruch
Ausgabe 11/2026
Seite 4

Gemeinde Altenbruch kauft das Kino

Die Gemeinde hat das Lichtspielhaus am Markt für einen Euro erworben. Der Rat stimmte am Dienstag mit elf zu vier Stimmen zu, nachdem der Besitzer angekündigt hatte, das Gebäude sonst abreißen zu lassen.

Gezeigt werden soll an drei Abenden in der Woche. Für das Kino sucht die Gemeinde nun Freiwillige, die vorführen, Karten abreißen und die Heizung verstehen.`,
  ],
  [
    'a note about a draft',
    'How a county map lost three villages',
    `[DRAFT – not for circulation]
Word count: 412
Last saved by M. Oduya

How a county map lost three villages

Mirela Oduya
12 May 2026

In 1911 a surveyor named Alfred Crane drew the county map in eleven days, and left out three villages that he could not reach before the inn closed. Nobody noticed for thirty years.

The villages noticed, of course. They wrote to the county four times, and each letter was sent back because the address did not exist.`,
  ],
  [
    'two notes of an editor (“À paraître jeudi …”)',
    'Le pont de Valmorin rouvre après quatre ans de travaux',
    `Courriel reçu de la rédaction locale
À paraître jeudi si la photo arrive

Le pont de Valmorin rouvre après quatre ans de travaux

Par Augustin Lhéritier

Valmorin - Les voitures peuvent de nouveau franchir la rivière depuis lundi matin. Le pont, fermé en 2022 après la découverte de fissures, a coûté onze millions d'euros, soit deux fois le devis.

Le maire a traversé le premier, à vélo. Il a rappelé que les travaux devaient durer huit mois et remercié les habitants pour leur patience, dont il a dit avoir reçu des preuves écrites.`,
  ],
  [
    'a bulletin with its address',
    'El tren nocturno vuelve a parar en Almedina',
    `Boletín Semanal del Transporte
Núm. 1.204 – 9 de noviembre de 2026
www.boletintransporte.example

El tren nocturno vuelve a parar en Almedina

Redacción: Nuria Sabaté

El expreso de las 3.12 se detendrá desde enero en Almedina, una estación sin jefe ni cantina. La parada durará noventa segundos, los que pedía el ayuntamiento desde 1998.

Los vecinos han comprado un banco y un reloj. El tren, de momento, viene con retraso, pero el reloj funciona.`,
  ],
  [
    'a journal with its volume',
    'Bat counts in disused railway tunnels: a comparison of acoustic and visual methods',
    `Northern Review of Field Biology
ISSN 9999-0421
Vol. 18 (2026), pp. 211–219
Original paper

Bat counts in disused railway tunnels: a comparison of acoustic and visual methods

K. Ólafsdóttir, P. Van Mierlo, S. Achterberg
Institute for Cave Studies, Dokkum

Abstract

Bats in disused tunnels are usually counted by eye in winter. We compared visual counts with acoustic recordings in fourteen railway tunnels over three winters and found that visual counts missed a third of the animals.

The difference was greatest in tunnels with brick lining, where bats hide behind loose courses. Acoustic methods need less time and disturb the animals less, but they cannot tell the species apart in every case.`,
  ],
  [
    'a link to a list (“← Voltar à lista de notícias”)',
    'Mosteiro abre a adega ao público pela primeira vez',
    `← Voltar à lista de notícias
Partilhar esta página

Mosteiro abre a adega ao público pela primeira vez

Filomena Sequeira
7 de outubro de 2026

Os monges de São Bento da Ribeira abriram no sábado a adega do mosteiro, onde nenhum visitante entrava desde 1834. Trezentas pessoas esperaram à porta, e o vinho acabou às quatro da tarde.

O abade explicou que a adega precisa de um telhado novo e que o mosteiro não tem outra coisa para vender. A próxima visita é em novembro.`,
  ],
  [
    'titles of other articles',
    'Council backs plan to move the clock tower',
    `Top stories
Ferry strike enters second week
School roof repairs delayed until spring

Council backs plan to move the clock tower
By Dinah Overbury
11 November 2026

The council voted on Tuesday to move the clock tower forty metres to the east, where it will no longer be hit by lorries. The tower has been struck six times since 2019.

Engineers will put it on rollers and pull it along the square at the speed of a snail. The clock will keep running, the council said.`,
  ],
  [
    'the name and number of a Japanese newsletter',
    '山の分校、最後の卒業式',
    `西部だより
第312号
編集部より

山の分校、最後の卒業式

文・佐伯はるか
2026年3月24日

山の分校で二十四日、最後の卒業式があった。卒業したのは姉と弟の二人で、校歌は先生と村の人たちがいっしょに歌った。

分校は明治の終わりに開かれ、多いときには六十人の子どもがいた。校舎は四月から集会所になる。`,
  ],
  [
    'the name and number of a Russian newspaper',
    'В Сосновом Бору открыли музей варежек',
    `Районная газета «Заречье»
Выпуск № 45 (9912)
Тираж 2100 экз.

В Сосновом Бору открыли музей варежек

Любовь Каргина
17 ноября 2026

В бывшем магазине посёлка Сосновый Бор открылся музей варежек. В нём шестьсот экспонатов, и каждый из них кто-то потерял: музей собирает только находки.

Основательница музея Тамара Ильина двадцать лет работала кондуктором. Первую варежку она нашла под сиденьем в 1987 году и так и не узнала, чья она.`,
  ],
  [
    'the name and number of a Finnish parish paper',
    'Kirkon kello soi taas',
    `SEURAKUNNAN VIESTI
3/2026

Kirkon kello soi taas

Teksti: Eeva Hakkila

Kirkon suuri kello soi sunnuntaina ensimmäisen kerran neljään vuoteen. Sen kannatin oli katkennut juhannuksena, ja korjaaja löytyi lopulta Tartosta.

Kello painaa tuhat kaksisataa kiloa. Se nostettiin torniin yöllä, jotta tie voitiin sulkea.`,
  ],
  [
    'the header of a mail',
    'Rekordår för fyrvaktarens bin',
    `Till: redaktionen
Ämne: text till lördag
Från: Britta Sandell

Hej!
Här kommer texten vi talade om. Säg till om den är för lång.
/Britta

Rekordår för fyrvaktarens bin

Av Britta Sandell

På klippön Storgrund har elva bikupor gett fyrahundra kilo honung i sommar. Det är mer än någon av fyrvaktarna kan minnas, och ljungen blommar fortfarande.

Bina flyttades ut 1974 av fyrvaktaren Holger Sten, som ville ha sällskap. Hans barnbarn sköter dem nu, och kommer med båt varje torsdag.`,
  ],
  [
    'the codes of an agency',
    "Frost kills half of the valley's apple blossom",
    `AGRI-0447 / regional / embargo 0600
Desk: food and farming
Slug: FROST-APPLES

Frost kills half of the valley's apple blossom

HARLOW VALLEY - Two nights of frost have killed about half of the apple blossom in the valley, growers said on Monday, and the co-operative expects the smallest harvest since 1991.

Growers lit candles between the trees on both nights. The candles saved the lower rows, where the blossom had not yet opened.`,
  ],
  [
    'the name, day and price of a newspaper',
    "Il mulino torna a girare dopo ottant'anni",
    `IL CORRIERE DELLA VALLE
Anno LXII n. 18
Sabato 3 maggio 2026
Euro 1,50

Il mulino torna a girare dopo ottant'anni

di Ginevra Salis

Il mulino di Pontelungo ha macinato sabato il primo sacco di grano dal 1946. La ruota, restaurata da quattro pensionati, gira piano ma gira, e la farina è finita in venti minuti.

I pensionati ci hanno lavorato tre inverni. Il mulino adesso cerca un mugnaio, possibilmente giovane e con l'orecchio buono.`,
  ],
  [
    'the name of a parish magazine and a page number',
    'New bell for the old harbour church',
    `St Brendan's Parish Magazine
June 2026
Page 3

New bell for the old harbour church

Father Colm Devaney

The new bell arrived on the ferry on Tuesday, between a tractor and eleven sheep. It weighs four hundred kilos and was cast in Innsbruck, where they know about bells.

The old bell cracked in the storm of 2019. It will stand in the harbour, where children may hit it with anything but a hammer.`,
  ],
  [
    'the name of an office and the number of its notice',
    'Ponte pedonal reabre com horário de lobo-do-mar',
    `Câmara Municipal de Vale do Sal
Gabinete de Comunicação
Nota n.º 88/2026

Ponte pedonal reabre com horário de lobo-do-mar

A ponte pedonal sobre o canal reabre no sábado, mas apenas quando a maré deixa. A câmara publicou um horário que muda todos os dias, como os pescadores pediram.

A ponte esteve fechada dois anos. O horário será afixado nas duas margens e no café, onde, segundo a câmara, é lido com mais atenção.`,
  ],
])('the headline is below %s', (_, headline, text) => {
  const { title, content_text = '', applied = [] } = read(text);
  expect(title).toBe(headline);
  const above = text.slice(0, text.indexOf(headline)).split('\n').filter(Boolean);
  const below = text.slice(text.indexOf(headline)).split('\n\n').at(-1) ?? '';
  expect(content_text).toContain(below);
  // Each line above the headline is in the text, or `applied` names it.
  for (const line of above) {
    const start = line.slice(0, 40);
    expect(content_text.includes(start) || applied.some(({ on = '' }) => on.startsWith(start)), line).toBe(
      true,
    );
  }
});

it.each([
  [
    'a short title above a long standfirst',
    'Baby steps',
    `Baby steps

How a retired signalman taught himself to bake at seventy

By Orla Fenwick
4 March 2026

Desmond Hale had never cracked an egg before his wife fell ill. He had run trains for forty years and could tell a late freight by its hum, but the kitchen was a foreign country to him.

He began with pancakes, because a child at the library told him that nobody can fail at pancakes. He failed at eleven of them and ate the twelfth standing up.

Now he bakes for the whole street on Sundays, and the signal bell from box nine rings when the loaves are done.`,
  ],
  [
    'one word (“Notes”)',
    'Notes',
    `Notes

By Marten Osei
12 January 2026

The river was high this week and so were the prices at the ferry. I spoke to three people on the landing and none of them could say why the boat was painted green.

On Thursday the choir practised with the windows open. A dog joined in. Nobody minded, and the alto line was better for it.`,
  ],
  [
    '“Issue 12”',
    'Issue 12',
    `Issue 12

Dear friends, the twelfth letter is late because the printer's cat slept on the plates, and nobody in the workshop had the heart to move her before noon.

We have two stories this month. The first is about a bridge that was built on the wrong river, and the second is about the man who had to tell the mayor.

Write to us if you know how to repair a hand press from 1911.`,
  ],
  [
    'a poem',
    'The Kettle',
    `The Kettle

It sat on the stove like a small grey bird,
and sang when the morning was long;
my mother would answer it word for word
and never once got the tune wrong.

It sits on the sill with a fern in it now,
its singing is over and done,
but still of a morning I hear somehow
the two of them greeting the sun.

Ida Marlow`,
  ],
  [
    'a recipe',
    'Kartoffelsuppe mit Majoran',
    `Kartoffelsuppe mit Majoran

Für 4 Personen
Zubereitung 40 Minuten

800 g Kartoffeln
2 Möhren
1 Zwiebel
1 l Gemüsebrühe
1 TL Majoran

Die Kartoffeln schälen und in grobe Würfel schneiden, die Möhren in dünne Scheiben. Die Zwiebel fein hacken und in etwas Butter glasig dünsten, dann alles zusammen mit der Brühe aufkochen.

Nach zwanzig Minuten die Hälfte der Suppe pürieren und den Majoran zwischen den Händen darüber zerreiben. Mit Salz und Pfeffer abschmecken und heiß servieren.`,
  ],
  [
    'a French title of words that are not in the text',
    'Lettre du jardin',
    `Lettre du jardin

Ce que les limaces nous apprennent de la patience, et pourquoi je n'arrache plus les orties

Solène Quéméner
3 avril 2026

Il a plu onze jours de suite, et le potager appartient désormais aux limaces. J'ai renoncé aux pièges à bière le jour où j'ai trouvé le chien du voisin endormi dans la rhubarbe.

Les orties, elles, ont gagné le droit de rester derrière la serre. On en fait du purin, de la soupe et, paraît-il, du tissu, mais je n'ai encore rencontré personne qui en porte.`,
  ],
  [
    'a Spanish title of words that are not in the text',
    'Pan de ayer',
    `Pan de ayer

Una panadería de Tordera vende por la tarde lo que sobró por la mañana, y hace cola todo el barrio

Marcial Etxeandia

Tordera - A las seis de la tarde la persiana de la panadería sube por segunda vez. Lo que por la mañana era una barra de un euro se vende ahora a treinta céntimos, y la cola llega hasta la farmacia.

El dueño, Ferran Puig, empezó por vergüenza: tiraba cuarenta kilos de pan al día. Ahora tira menos de dos, y dice que duerme mejor.`,
  ],
  [
    '“Chapter 3”',
    'Chapter 3',
    `Chapter 3

The ferry did not come on Tuesday, and by Wednesday the island had begun to talk about it as though it were a person who had let them down. Agnes packed the lamp and unpacked it again.

"If it comes at all it will come with the tide," said the postman, who had no letters to carry and carried his bag anyway.

She sat on the jetty until the light went. Something was moving out beyond the buoy, slow and dark, and it was not the ferry.`,
  ],
  [
    'a Swedish title',
    'Mälaren fryser',
    `Mälaren fryser

Tidigaste isen på fjorton år – nu varnar klubben för tunna fläckar vid broarna

Av Signe Ahlvik
Publicerad 19 november 2026

Natten till onsdagen lade sig isen på de inre vikarna av Mälaren, två veckor tidigare än i fjol. Långfärdsskridskoklubbens mätare visade fyra centimeter utanför Ekolsund.

Det är inte nog. Klubben rekommenderar minst sju, och påminner om att strömmen vid broarna håller vattnet öppet långt in i december.`,
  ],
  [
    '“Ohne Titel” (without a title)',
    'Ohne Titel',
    `Ohne Titel

Der Maler Jost Renger hat sein letztes Bild nicht benannt und nicht verkauft

Von Pia Schellong
Bremen, 8. Mai 2026

Auf der Staffelei steht noch immer, was Jost Renger am Abend vor seinem Tod gemalt hat: ein Tisch, zwei Stühle, ein Fenster ohne Aussicht. Die Farbe ist an einer Stelle nicht trocken geworden.

Seine Tochter will das Bild nicht hergeben. Drei Häuser haben gefragt, eines hat geboten, und sie hat jedes Mal den Hörer neben das Telefon gelegt.`,
  ],
  [
    'an agenda',
    'Tagesordnung',
    `Tagesordnung

1. Begrüßung
2. Bericht der Kassenwartin
3. Wahl des Vorstands
4. Verschiedenes

Zur Sitzung waren vierzehn Mitglieder erschienen, zwei hatten sich entschuldigt. Die Vorsitzende eröffnete um 19.05 Uhr und stellte fest, dass die Einladung rechtzeitig verschickt worden war.

Die Kassenwartin berichtete von einem Überschuss, den niemand erwartet hatte. Er stammt vom Kuchenverkauf am Erntedankfest und soll für neue Stühle verwendet werden.`,
  ],
  [
    'a Finnish title',
    'Vuoden viimeinen vene',
    `Vuoden viimeinen vene

Saaristolautta jää talviteloille, eikä kukaan tiedä palaako se keväällä

Teksti: Aino Rautamies
14.11.2026

Lautta lähti rannasta kello kolme iltapäivällä, ja kyydissä oli yksi polkupyörä ja kaksi kissaa. Saaristolaiset olivat tulleet laiturille katsomaan, mutta kukaan ei vilkuttanut.

Yhtiö sanoo, että vuoro jatkuu huhtikuussa, jos rahoitus löytyy. Kunnanjohtaja ei halunnut kommentoida lauttaa, mutta hänen veneensä on myynnissä.`,
  ],
  [
    'a Japanese title',
    '冬の灯台',
    `冬の灯台

灯台守のいない岬で、いまも毎晩あかりがともる理由

文・瀬川みのり
2026年11月3日

岬の灯台が無人になって三十年がたつ。それでも冬の夜になると、だれかが窓にランプを置いていく。町の人はそのことをあまり話さない。

ランプの主は元郵便局員の老人だった。海に出た弟が帰る道を見失わないようにと、毎晩二時間だけ油をともすのだという。`,
  ],
  [
    'a Russian title',
    'Осенний счёт',
    `Осенний счёт

Почему в посёлке Дальние Ключи каждый ноябрь пересчитывают фонари

Автор: Инга Расторгуева
9 ноября 2026

В посёлке сто двенадцать фонарей, и ровно половина из них горит. Так решили на сходе девять лет назад, когда денег хватало на одну лампу из двух.

Считает фонари школьный учитель физики. Он говорит, что это лучшая задача на дроби, какую он знает, и дети с ним не спорят.`,
  ],
  [
    '“Part II”',
    'Part II',
    `Part II

What the divers found under the ice, and why they left it there

By Signy Thorlund

The second dive began at noon, with eleven minutes of air and a borrowed torch. Under the ice the lake was as clear as a window, and at the bottom of it stood a piano.

It had fallen through in the winter of 1948, together with the sledge that carried it and the pride of the man who had said that the ice would hold.`,
  ],
  [
    '“KW 34/2026” (week 34) above several items',
    'KW 34/2026',
    `KW 34/2026

Sommerfest am See

Das Sommerfest der Abteilung findet am Freitag am Mühlensee statt. Bitte tragt euch bis Mittwoch in die Liste ein, damit genug Würste und Brote bestellt werden können.

Neue Drucker

Im zweiten Stock stehen seit Montag zwei neue Drucker. Die alten werden am Donnerstag abgeholt, vorher bitte alle Papierreste entfernen und die Zähler ablesen.

Willkommen

Seit dem 1. August verstärkt Ruben Aldag die Buchhaltung. Er spielt Tuba und sucht noch Mitfahrer aus Richtung Westerloh, die morgens schweigen können.`,
  ],
  [
    'a year that the text contains',
    '1984',
    `1984

Orwells Roman, noch einmal gelesen im Zug nach Cottbus

Von Henrike Zabel

Man kann 1984 nicht mehr lesen, ohne an das eigene Telefon zu denken. Im Zug nach Cottbus saß mir ein Mann gegenüber, der in drei Stunden kein einziges Mal aus dem Fenster sah.

Orwells Roman ist inzwischen älter als die meisten seiner Leser, aber er hat sich besser gehalten als wir. Wer ihn noch einmal liest, findet vor allem Müdigkeit.`,
  ],
  [
    'a number that the text contains',
    '42',
    `42

A short walk along the longest bus route in the county

By Tamsin Orrell
2 May 2026

The number 42 leaves the bus station at six and comes back, if the bridge is open, at ten past nine. It is the longest route in the county and the only one with a toilet stop.

I walked along the route in four days. The bus passed me eleven times, and on the third day the driver began to wave.`,
  ],
  [
    'a title that begins with “[Update]”',
    '[Update] Bridge closed after lorry fire',
    `[Update] Bridge closed after lorry fire

Traffic is being sent through Elm Street until at least Friday

By Noel Catterick
11 November 2026

The bridge over the Wend has been closed in both directions after a lorry caught fire on Tuesday evening. Nobody was hurt, but the fire damaged two cables.

Traffic is being sent through Elm Street, where residents report that the windows have begun to hum.`,
  ],
  [
    '“Lesson 4” above several headings',
    'Lesson 4',
    `Lesson 4

How to read a tide table

A tide table has four columns, and only two of them matter in lesson 4. The first gives the time of high water, the second the height of the water above the chart.

How to read the sky

The sky tells you what the table cannot. When the swallows fly low and the smoke lies down, leave the boat where it is and read a book about the sky.

How to read a captain

A captain who says nothing is worried. A captain who whistles is more worried. When the captain offers you the last biscuit, put on your coat.`,
  ],
  [
    'a headline that begins with an arrow',
    '← , or how to go back',
    `← , or how to go back

A key on every keyboard, and the regrets of the man who drew it

By Ivo Straka

The arrow on the key was drawn in 1971 by a man who now lives above a bakery in Plzeň. He had ten minutes, a ruler and a cold.

He regrets the length of the arrow. It should be shorter, he says, because going back should look like less work than going on.`,
  ],
])('the first line stays the headline: %s', (_, headline, text) => {
  expect(read(text).title).toBe(headline);
});

const HERONS =
  'The keeper of the lighthouse counted nine herons on the breakwater before the storm reached it. Nobody had seen so many there since 1987, and the harbour office did not believe the keeper at first.';

it.each([
  ['← All stories', 'Why did nine herons wait on the breakwater before the storm reached the lighthouse?'],
  ['← All stories', 'Update | Nine herons counted on the breakwater'],
  ['Letter of the rowing club, no. 44', 'Nine herons on the breakwater'],
])('%s is not the headline above %s', (above, headline) => {
  expect(read(`${above}\n\n${headline}\n\nBy Anna Lee\n\n${HERONS}\n\n${HERONS}`).title).toBe(headline);
});

it('the headline above a standfirst can contain a slash', () => {
  const standfirst = 'Keeper of the lighthouse counts herons on the breakwater';
  const text = `Tide tables / Spring\n\n${standfirst}\n\nBy Anna Lee\n4 May 2026\n\nThe tables for spring are out, and the harbour office sells them at the counter on the pier.\n\n${HERONS}\n\n${HERONS}`;
  expect(read(text).title).toBe('Tide tables / Spring');
});

it('a headline that contains several numbers and words of the text stays the headline', () => {
  const standfirst = 'Keeper of the lighthouse counts herons on the breakwater before the storm';
  const text = `9 herons, 2 storms, 1 lighthouse keeper\n${standfirst}\nBy Anna Lee\n4 May 2026\n\n${HERONS}\n\n${HERONS}`;
  expect(read(text).title).toBe('9 herons, 2 storms, 1 lighthouse keeper');
});

it('the headline of a mail repeats the longer part of its subject', () => {
  const title = 'Keeper of the lighthouse counts nine herons';
  const header = `From: Harbour office <office@harbour.example>\nTo: news@tide.example\nDate: 4 May 2026\nSubject: PRESS RELEASE - ${title}`;
  expect(read(`${header}\n\nPRESS RELEASE\n\n${title}\n\n${HERONS}\n\n${HERONS}`).title).toBe(title);
});

it('keeps lines above the headline, except navigation such as “← All drafts”', () => {
  const text =
    'The keeper of the lighthouse counted nine herons on the breakwater before the storm reached it.';
  const below = `Lighthouse keeper counts herons before the storm\n\nBy Anna Lee\n4 May 2026\n\n${text}\n\n${text} ${text}`;
  const { title, content_text } = read(
    `Received from the coast desk\nTo be printed on Friday\n\n← All drafts\n\n${below}`,
  );
  expect(title).toBe('Lighthouse keeper counts herons before the storm');
  expect(content_text).toContain('Received from the coast desk');
  expect(content_text).not.toContain('All drafts');
});

describe('the headline of a copied page', () => {
  const BELOW = `Anna Lee\n4 May 2026\n\n${HERONS}\n\n${HERONS}`;
  it.each([
    ['Skip to Content Toggle Sidebar', 'Counting the herons of the lighthouse', ''],
    [
      'The Breakwater Letter\nSubscribeSign in\n',
      'Nine herons and nobody knows why',
      'How the keeper of a lighthouse came to count birds in the middle of a storm\n',
    ],
    [
      'Tide & Net\nBoats Nets Weather Markets Archive\nSubscribe\n',
      'Heron season opens at the lighthouse',
      '',
    ],
    [
      'Sections\nSearch\nThe Pier Post\nSubscribe\nSign In\nThis section is presented by Rope & Sons\n\nNews Birds',
      'Herons in the storm: the case for counting birds at the lighthouse',
      'The keeper writes down each bird, and some think that the harbour office should do it too\n',
    ],
    [
      'Menu\nDas Hafenblatt\nAnmelden\n',
      'Herons statt Reiher: lighthouse keeper zählt Vögel',
      'Nine herons stehen seit Tagen auf der Mole, und niemand weiß, woher sie kommen\n',
    ],
  ])('is the line above its standfirst or by-line: %j', (above, title, standfirst) => {
    expect(read(`${above}\n${title}\n${standfirst}\n${BELOW}`).title).toBe(title);
  });

  it.each(['Nine herons', 'Two herons and a lighthouse'])(
    'stays the first line of a text without a date: %s',
    (title) => {
      const standfirst =
        'The keeper of the lighthouse has counted them before the storm, and nobody believes it';
      expect(read(`${title}\n\n${standfirst}\n\n${HERONS}\n\n${HERONS}`).title).toBe(title);
    },
  );
});
