import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const TITLE = 'The lock keeper who answers every letter';
const PARAGRAPH =
  'Since the spring, everyone who writes to the lock at Garston has had an answer, in ink and by return of post. The keeper says that it started with a complaint about a swan.';
const BODY = `${PARAGRAPH}\n\n${PARAGRAPH.replace('spring', 'autumn')}\n\n${PARAGRAPH.replace('swan', 'goose')}`;

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  ['en', 'Trouble reading this mail? View it in your browser'],
  ['de', 'Wird diese Mail nicht richtig angezeigt? Hier im Browser ansehen'],
  ['fr', 'Voir dans le navigateur'],
  ['es', '¿No se ve bien? Ábrelo en tu navegador'],
  ['pl', 'Otwórz w przeglądarce'],
  ['ru', 'Открыть в браузере'],
  ['ja', 'ブラウザで表示'],
  ['tr', 'Tarayıcıda görüntüle'],
  ['sv', 'Syns brevet dåligt?\nVisa i webbläsaren'],
])('a “view in browser” link is not the headline: %s', (_, link) => {
  const article = read(`${link}\n\n${TITLE}\n\nBy Alma Reed\n\n${BODY}`);
  expect(article.title).toBe(TITLE);
  expect(article.content_text).toBe(BODY);
});

it.each([
  'Exported from my reading list',
  'Exported from Instapaper',
  'Aus der Leseliste exportiert',
  'Exportado desde Pocket',
  'Viety lukulistalta',
  'Экспортировано из списка для чтения',
  '읽기 목록에서 내보냄',
])('“Exported from …” is not the headline: %s', (mark) => {
  const article = read(`${mark}\n\n${TITLE}\nAlma Reed\n7 May 2026\n\n${BODY}`);
  expect(article.title).toBe(TITLE);
  expect(article.content_text).toBe(BODY);
});

it.each([
  'Exported from Garston',
  'From my reading list',
  'Saved from the tide',
  'Exported from Pocket Island',
])('a headline with similar words stays: %s', (title) => {
  expect(read(`${title}\n\nBy Alma Reed\n\n${BODY}`).title).toBe(title);
});

it.each([
  ['COMMUNIQUÉ DE PRESSE', 'Pour diffusion immédiate'],
  ['PRESSEINFORMATION', 'Zur sofortigen Veröffentlichung'],
  ['COMUNICADO DE PRENSA', 'Para difusión inmediata'],
  ['PRESSMEDDELANDE', 'För omedelbar publicering'],
  ['ПРЕСС-РЕЛИЗ', 'Для немедленной публикации'],
  ['SAJTÓKÖZLEMÉNY', 'Azonnali közlésre'],
])('“Press release” is not the headline: %s', (kind, note) => {
  const article = read(`${kind}\n${note}\n\n${TITLE}\n\nGarston, 24 September 2026 – ${BODY}`);
  expect(article.title).toBe(TITLE);
});

it.each([
  ['Korean', '[등대방] [오전 8:12] ', '[박] [오전 8:15] 👏👏'],
  ['English', '[Harbour desk] [8:12 AM] ', '[Park] [8:15 AM] lovely'],
  ['Japanese', '[港だより] [午前8:12] ', '[朴] [午前8:15] 👏'],
])('reads the longest message of a chat with names and times in brackets, in %s', (_, head, answer) => {
  const day = '--------------- Thursday, August 13, 2026 ---------------';
  const article = read(`${day}\n${head}look at this!\n${head}${TITLE}\n\n${BODY}\n${answer}`);
  expect(article.title).toBe(TITLE);
  expect(article.content_text).toBe(BODY);
});

it.each(['Forwarded many times', 'Reenviado muchas veces', 'Häufig weitergeleitet', 'Препратено много пъти'])(
  '%s above the first message of a chat is not the headline',
  (mark) => {
    const article = read(
      `${mark}\n[2/10/26, 9:41:07] Marta: look\n[2/10/26, 9:41:52] Marta: *${TITLE}*\n\n${BODY}\n[2/10/26, 9:44:30] Desk: yes`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.content_text).toBe(BODY);
  },
);
