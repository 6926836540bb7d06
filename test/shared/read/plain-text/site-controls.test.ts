import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';
const read = (text: string): string => readPlainText(text, { receivedAt: RECEIVED_AT }).content_text ?? '';

const FIRST = 'The river came up on Monday night and took the lower half of the market with it.';
const SECOND = 'By morning the traders had put their tables on the bridge, where there was more room anyway.';
const LAST = 'The council says that it will decide in the spring, and nobody on the bridge is in a hurry.';

describe('a line between or below paragraphs:', () => {
  it.each([
    'Klick, um auf Facebook zu teilen(Wird in neuem Fenster geöffnet)',
    'Haz clic para compartir en Telegram (Se abre en una ventana nueva)',
    'Kliknij, aby udostępnić na WhatsApp(Otwiera się w nowym oknie)',
    'Enlarge photo',
    'Diesen Artikel vorlesen',
    'Agrandir la photo',
    'Escucha la noticia',
    'Ouvir notícia',
    'Regala questo articolo',
    'Artikel cadeau geven',
    'Ge bort artikeln',
    'Meld fra om feil',
    'Lue myöhemmin',
    'Zgłoś błąd w artykule',
    'Zobrazit diskusi',
    'Haberde hata var',
    'Версия для печати',
    'Повідомити про помилку',
    'استمع إلى المقال',
    'שמירה לקריאה מאוחר יותר',
    'इस खबर को सुनें',
    '写真を拡大する',
    '点击查看大图',
    '기사 오류 신고',
    'Lyssna på Spotify',
    'Escúchalo en Apple Podcasts',
    'Sent from my iPhone',
    'Pensez à l’environnement avant d’imprimer ce message',
    'Du musst angemeldet sein, um einen Kommentar abzugeben.',
    'Zaloguj się, aby skomentować',
    'Saltar a la receta',
    'Rezept drucken',
    '打印本页',
    '1 204 просмотра',
    '1.204 Aufrufe',
    'Folgt uns auf Instagram für mehr Rezepte',
    'Siga-nos no WhatsApp e receba as notícias',
    'Obserwuj nas na Facebooku',
    'Jede Woche drei gute Geschichten in Ihr Postfach',
    'Le meilleur de la semaine dans votre boîte mail',
    'Primer mes gratis para nuevos lectores',
    'You have 2 free articles left this month',
    'Sie lesen einen von drei Gratis-Artikeln',
    'Cet article est en accès libre',
    'Te quedan 2 artículos gratis este mes',
    'Czytasz artykuł w ramach bezpłatnego limitu',
    'Den här artikeln är gratis',
    'Эта статья доступна бесплатно',
    'この記事は無料で読めます',
    'Wszystkie komentarze (37)',
    'Tous les commentaires (37)',
    'Kaikki kommentit (37)',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    'Fehler gefunden? Markieren Sie ihn und drücken Sie Strg + Enter.',
    'Marker som ulest',
    'Als ungelesen markieren',
    'Volver al índice',
    'Page 3 of 12',
    'Seite 3 von 12',
    'Página 3 de 12',
    'Страница 3 из 12',
  ])('"%s" is removed', (line) => {
    const text = read(
      `Traders move to the old bridge\n5 March 2026\n\n${FIRST}\n\n${SECOND}\n\n${LAST}\n\n${line}`,
    );
    expect(text).not.toContain(line);
    expect(text).toContain(LAST);
  });

  it.each([
    'The best seat is in your inbox tray, said the clerk, and everyone laughed at once.',
    'How to find old letters in your inbox',
    'Alte Briefe in Ihrem Postfach',
    'Seite 17',
    'Lost? The clerk pressed Ctrl+Enter, and the whole letter to the traders was gone in one moment.',
    'All comments from the pulpit were kind',
    'This article is free of the usual mistakes',
    'The market gave away two free articles of the trader’s choice',
    'Gratis-Artikel auf der Brücke',
    'Page 4 to 9 are missing in the copy of the council.',
    'Follow me on the path behind the mill',
    'Follow us on Instagram, said the mayor, and the whole hall began to laugh.',
    'The first month for the new ferry',
    'A letter with 1,204 views on the flood, and none of them kind, is on the table.',
  ])('"%s" stays', (line) => {
    const text = read(
      `Traders move to the old bridge\n5 March 2026\n\n${FIRST}\n\n${line}\n\n${SECOND}\n\n${LAST}`,
    );
    expect(text).toContain(line);
  });

  it.each([
    ['Want to read more about the flood?', 'The bridge of the traders'],
    ['Meer lezen over het water?', 'De brug van de kooplui'],
    ['Mehr erfahren über das Hochwasser?', 'Die Brücke der Händler'],
    ['Vídeos mais assistidos da região', 'A ponte dos feirantes'],
    ['Recommended from the Mercury', 'The bridge of the traders'],
  ])('"%s" and the link below it are removed', (heading, link) => {
    const text = read(
      `Traders move to the old bridge\n5 March 2026\n\n${FIRST}\n\n${SECOND}\n\n${LAST}\n\n${heading}\n${link}`,
    );
    expect(text).not.toContain(heading);
    expect(text).not.toContain(link);
  });
});

describe('the date of an agency report', () => {
  it.each([
    ['23.11.2026 Stare Bory (WIA) - ', '2026-11-23'],
    ['Nov. 23, 2026, SALTBY (North Wire) -- ', '2026-11-23'],
    ['23/11/2026, Olmeda (Agencia Norte).- ', '2026-11-23'],
    ['2026-11-23 Nordhamn (Nordnytt) – ', '2026-11-23'],
  ])('is read before the place: %s', (dateline, day) => {
    const draft = readPlainText(
      `Traders move to the old bridge\n\n${dateline}${FIRST}\n\n${SECOND}\n\n${LAST}`,
      {
        receivedAt: RECEIVED_AT,
      },
    );
    expect(draft.date_published?.slice(0, 10)).toBe(day);
  });
});

describe('a label above the names of networks:', () => {
  const readBelow = (lines: readonly string[]): string =>
    read(['Traders move to the old bridge', '', FIRST, '', SECOND, '', LAST, '', ...lines].join('\n'));

  it.each(['Hand this on:', 'Weiterreichen an:', 'À faire passer :', 'Pásalo:', 'Podaj dalej:', '伝える：'])(
    '%s is removed below the text',
    (label) => {
      expect(readBelow([label, '', '- Facebook', '- WhatsApp', '', 'Ida Reed was there'])).not.toContain(
        label.slice(0, -1),
      );
    },
  );

  it.each([
    ['a list of other things', ['Boats on the bridge:', 'Heron', 'Gull']],
    ['a table', ['Readers in May:', 'Facebook', '31 of 50', 'WhatsApp', '19 of 50']],
    ['a label with the name of a network below the list', ['To bring:', 'a lamp', 'Facebook', 'WhatsApp']],
  ])('stays above %s', (_, lines) => {
    expect(readBelow(lines)).toContain(lines[0]);
  });
});

describe('the counts of readers in blocks of their own', () => {
  it.each([
    '214\n\n9\n\nListen\n\nShare',
    '1.2K\n\n14\n\nShare',
    'Share\n\n214',
    'Partager\n\n3\n\n12',
    '214\n\nTeilen',
  ])('are removed above and below the text: %j', (counts) => {
    const header = `The market moves\n\nAnn Lee\n\n5 min read\n\nSep 28, 2026`;
    expect(read(`${header}\n\n${counts}\n\n${FIRST}\n\n${SECOND}\n\n${LAST}`)).toBe(
      `${FIRST}\n\n${SECOND}\n\n${LAST}`,
    );
    expect(read(`${header}\n\n${FIRST}\n\n${SECOND}\n\n${LAST}\n\n${counts}`)).toBe(
      `${FIRST}\n\n${SECOND}\n\n${LAST}`,
    );
  });

  it('stay within the text and without a button', () => {
    const text = `${FIRST}\n\n214\n\nShare\n\n${SECOND}\n\n${LAST}`;
    expect(read(`The market moves\n\nAnn Lee\n\n${text}`)).toContain('214');
    expect(read(`The market moves\n\n${FIRST}\n\n${SECOND}\n\n214`)).toContain('214');
  });
});

describe('the like button of WordPress that was not loaded', () => {
  it.each([
    'Like this:\nLike Loading...',
    'Like this:\nLoading...',
    'Gefällt mir:\nWird geladen …',
    'J’aime ça :\nJ’aime chargement…',
    'Me gusta esto:\nMe gusta Cargando...',
    'Mi piace:\nMi piace Caricamento...',
    'Curtir isso:\nCurtir Carregando...',
    'Vind ik leuk:\nLike Bezig met laden...',
    'Gilla:\nGilla Laddar in …',
    'Dodaj do ulubionych:\nLubię Wczytywanie…',
    'Понравилось это:\nНравится Загрузка...',
    'Bunu beğen:\nBeğen Yükleniyor...',
    'いいね:\nいいね 読み込み中…',
  ])('is removed below the text: %j', (button) => {
    const text = `${FIRST}\n\n${SECOND}\n\n${LAST}`;
    expect(read(`The market moves\n\n${text}\n\nShare this:\nTwitter\nFacebook\n${button}`)).toBe(text);
    expect(read(`The market moves\n\n${text}\n\n${button}`)).toBe(text);
  });

  it.each(['Like this:', 'Loading...', 'Still loading…'])(
    'does not remove a line of the text: %s',
    (line) => {
      expect(read(`The market moves\n\n${FIRST}\n\n${line}\n\n${SECOND}\n\n${LAST}`)).toContain(line);
    },
  );

  it('does not remove the last line of a story', () => {
    const text = `${FIRST}\n\n${SECOND}\n\nStill loading...`;
    expect(read(`The market moves\n\n${text}`)).toBe(text);
  });

  it.each(['Like this:', 'Me gusta:'])('does not remove a heading above a list at the end: %s', (line) => {
    expect(
      read(`The market moves\n\n${FIRST}\n\n${SECOND}\n\n${line}\n\n- blue nets\n- red boats`),
    ).toContain(line);
  });
});

it('removes the button that enlarges a picture, above its caption', () => {
  const text = `${FIRST}\n\n${SECOND}\n\n${LAST}`;
  expect(read(`The market moves\n\nBy Ann Lee\n\n[+] Enlarge\n\n${text}`)).toBe(text);
  expect(read(`The market moves\n\nBy Ann Lee\n\n${text}\n\n[+] one\n[+] two`)).toContain('[+] one');
  const changes = `${text}\n\n[+] Export to PDF`;
  expect(read(`The market moves\n\n${changes}`)).toBe(changes);
});
