import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'a breadcrumb trail without spaces',
    'The Dam Held All Night. Then Nobody Went Home.',
    `Skip to content
Skip to sections
Search and menu
The Harlow Review

Region|The Dam Held All Night. Then Nobody Went Home.

The Dam Held All Night. Then Nobody Went Home.
When the pumps failed in Harlow, four hundred people filled sandbags. Most of them now meet every week to talk about it.

By Dana Whitlock and Cory Imes

The first call came at nine in the evening, when the water stood two inches below the top of the dam and the second pump had stopped.

By ten there were trucks on both sides of the river, and people who had never met passed bags from hand to hand in the rain.`,
  ],
  [
    'a breadcrumb trail with wide arrows',
    '川沿いの小さな本屋、閉店の日に行列　三十年の灯を消す',
    `北浜新報デジタル＞地域＞記事

川沿いの小さな本屋、閉店の日に行列　三十年の灯を消す

2026年11月21日 7時00分

北浜市の川沿いで三十年続いた小さな本屋が二十日、最後の営業日を迎えた。朝から常連客が列を作り、店主の沢村さんは一人ずつに本を手渡した。

店の灯は午後九時に消えた。沢村さんは「本屋は町の灯だと思ってきた」と話し、看板を自分の手で外した。`,
  ],
  [
    '“Inicio / Historias / Fotos / Tienda”',
    'El tren que aprendió a esperar al lechero',
    `VALLE ABIERTO
Inicio / Historias / Fotos / Tienda
Historias
El tren que aprendió a esperar al lechero
Texto: Ramiro Quispe Luna
Fotos: Delia Tapia
14 de mayo, 2026
El tren de las seis sale de Villa Honda a las seis y cuarto, porque el lechero no llega antes. Nadie lo escribió en ningún horario, pero todos lo saben.
El maquinista, que conoce al lechero desde la escuela, dice que un tren sin leche no le sirve a nadie, y que quince minutos no son nada en un valle.`,
  ],
])('reads the headline below %s', (_, title, text) => {
  expect(read(text).title).toBe(title);
});

it('reads the headline above a standfirst that has more words of the text', () => {
  const text = `Support our journalism
No company owns us, and that is why we can write this page.
Sign in
Print subscriptions
The Western Register
News
Sport
Culture
Living
The long weekend
Rivers
‘Nobody told us it had a name’: the village that kept its strangest flower
Pellow had one pub, one bus and one ditch until a botanist fell into the ditch. Twelve months later its people still argue about the plant she found there
Imogen Farrant in Pellow
Sat 4 Jul 2026 07.00 BST

When the botanist climbed out of the ditch in Pellow, she had mud to the elbows and a plant in her hand that nobody had seen since 1911.

Its people brought her to the pub, where she put the plant into a pint glass and asked whether anybody had a telephone.`;
  expect(read(text).title).toBe('‘Nobody told us it had a name’: the village that kept its strangest flower');
});

const OMBUDSMAN = `The Ombudsman has ordered a landlord to pay a tenant £2,400 and to repair her flat within six weeks.

The tenant first reported damp in March 2024. The landlord sent her a leaflet about ventilation.`;

it.each([
  'Home > News > Landlord ordered to pay £2,400 after two years of damp',
  'Home / News / Landlord ordered to pay £2,400 after two years of damp',
  'Home » Landlord » Landlord ordered to pay £2,400 after two years of damp',
])('reads the headline from the breadcrumb trail `%s`', (breadcrumbs) => {
  const title = 'Landlord ordered to pay £2,400 after two years of damp';
  for (const date of ['', '\nDate published: 19 February 2026', '\nBy Ann Lee']) {
    const article = read(`${breadcrumbs}\n${title}${date}\n\n${OMBUDSMAN}`);
    expect(article.title).toBe(title);
    expect(article.content_text).toBe(OMBUDSMAN);
  }
});

it('does not read the label “for members” as the headline', () => {
  const title = 'What I learned from 100 rejections';
  const head = `Member-only story\n${title}\nAnika Bose\n·\nFollow\n6 min read\n·\nMar 3, 2026`;
  const article = read(`${head}\n\n${OMBUDSMAN}`);
  expect(article.title).toBe(title);
  expect(article.authors).toEqual([{ name: 'Anika Bose' }]);
  expect(article.content_text).toBe(OMBUDSMAN);
});

it.each([
  ['You are here: Home / Residents / Waste and recycling collections', 'Bin collections over Christmas'],
  ['You are here: Home', 'Bin collections over Christmas'],
  ['Sie sind hier: Startseite > Rathaus > Aktuelles', 'Müllabfuhr an den Feiertagen'],
  ['Vous êtes ici : Accueil » Vie pratique » Déchets', 'Collecte des déchets pendant les fêtes'],
  ['Estás aquí: Inicio › Ayuntamiento › Noticias', 'Recogida de basura en Navidad'],
  ['Jste zde: Úvod / Aktuality', 'Vývoz odpadu o svátcích letos'],
  ['当前位置：首页>新闻中心>通知公告', '关于冬季供暖的通知'],
  ['現在地：トップページ > くらし', '冬のごみ収集について'],
])('removes a breadcrumb trail with a label: %s', (breadcrumbs, title) => {
  for (const gap of ['\n', '\n\n']) {
    const article = read(
      `${breadcrumbs}${gap}${title}\n23.11.2026\n\nThe bins will be emptied one day later in this week. Please put them out before seven.`,
    );
    expect(article.title).toBe(title);
    expect(article.content_text).not.toContain(breadcrumbs);
  }
});

it('keeps a headline that begins like the label of a breadcrumb trail', () => {
  const text = 'Maps once told us where the dragons were. Now they tell us where we are, all the time.';
  expect(read(`You are here: a love letter to maps\nBy Ann Lee\n\n${text}`).title).toBe(
    'You are here: a love letter to maps',
  );
});

it.each([
  ['Subscribers only', 'County to trial four-day week for crews', 'By Kate Brennan'],
  ['Nur für Abonnenten', 'Müllabfuhr testet die Vier-Tage-Woche', 'Von Kathrin Brenner'],
  ['Réservé aux abonnés', 'Les éboueurs testent la semaine de quatre jours', 'Par Catherine Brun'],
  ['Solo para suscriptores', 'La recogida prueba la semana de cuatro días', 'Por Catalina Bravo'],
  ['Exclusivo para assinantes', 'Prefeitura testa semana de quatro dias na coleta', 'Por Rafael Antunes'],
  ['Только для подписчиков', 'Коммунальщики переходят на четырёхдневку', 'Автор: Анна Лебедева'],
  ['有料会員記事', 'ごみ収集、週4日勤務を来年二月から試行', '文・佐藤恵美'],
])('removes the label “subscribers only” above the headline: %s', (label, title, author) => {
  const text = 'The crews will work four longer days in the week. The trial covers sixty-four people.';
  const article = read(`${label}\n${title}\n${author}\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.content_text).toBe(text);
});

it('keeps a headline with the words of the label “subscribers only”', () => {
  const text = 'The new cinema lets nobody in who has no card. We went to see it and were sent home.';
  expect(read(`Subscribers only\n\n${text}`).title).toBe('Subscribers only');
});
