import { expect, it } from 'vitest';
import { detectLanguage, directionOf } from '#shared/text/language.ts';

it.each([
  ['en', 'The harbour was closed for a second day on Monday, and no ferry left before the evening.'],
  ['de', 'Der Hafen blieb am Montag den zweiten Tag geschlossen, und vor dem Abend legte keine Fähre ab.'],
  ['fr', 'Le port est resté fermé lundi pour le deuxième jour et aucun ferry n’est parti avant le soir.'],
  ['es', 'El puerto siguió cerrado el lunes por segundo día y ningún transbordador salió antes de la noche.'],
  ['pt', 'O porto continuou fechado na segunda-feira pelo segundo dia e nenhuma balsa saiu antes da noite.'],
  [
    'it',
    'Il porto è rimasto chiuso lunedì per il secondo giorno e nessun traghetto è partito prima di sera.',
  ],
  ['nl', 'De haven bleef maandag voor de tweede dag gesloten en voor de avond vertrok er geen veerboot.'],
  ['pl', 'Port był w poniedziałek zamknięty drugi dzień i żaden prom nie wypłynął przed wieczorem.'],
  ['tr', 'Liman pazartesi günü ikinci gün de kapalı kaldı ve akşamdan önce hiçbir feribot kalkmadı.'],
  ['ru', 'Порт в понедельник был закрыт второй день, и ни один паром не отошёл до вечера.'],
  ['uk', 'Порт у понеділок був зачинений другий день, і жоден пором не відійшов до вечора.'],
  ['el', 'Το λιμάνι έμεινε κλειστό τη Δευτέρα για δεύτερη μέρα.'],
  ['he', 'הנמל נותר סגור ביום שני זה היום השני.'],
  ['ar', 'بقي الميناء مغلقا يوم الاثنين لليوم الثاني على التوالي.'],
  ['fa', 'بندر روز دوشنبه برای دومین روز بسته ماند و هیچ کشتی حرکت نکرد.'],
  ['ur', 'بندرگاہ پیر کو دوسرے دن بھی بند رہی اور شام سے پہلے کوئی کشتی نہیں نکلی۔'],
  ['ja', '港は月曜日も二日続けて閉鎖され、夕方まで船は出なかった。'],
  ['zh', '港口周一连续第二天关闭,傍晚前没有渡轮离港。'],
  ['ko', '항구는 월요일에도 이틀째 폐쇄됐다.'],
  ['th', 'ท่าเรือปิดเป็นวันที่สองในวันจันทร์'],
  ['hi', 'बंदरगाह सोमवार को दूसरे दिन भी बंद रहा और शाम से पहले कोई नाव नहीं निकली।'],
])('detectLanguage knows %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['nothing', ''],
  ['numbers', '12:30 3-1 45%'],
  ['a name', 'Maria Silva'],
  ['an address', 'https://news.example/the/harbour/was/closed/for/a/second/day'],
  ['half of each', 'The harbour was closed. Порт был закрыт'],
])('detectLanguage is not sure of %s', (_, text) => {
  expect(detectLanguage(text)).toBeUndefined();
});

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa-AF', 'rtl'],
  ['UR', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['', 'ltr'],
])('directionOf(%j) is %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
