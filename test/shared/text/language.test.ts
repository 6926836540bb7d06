import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detectLanguage } from '#shared/text/language.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/raw-texts');

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
])('detectLanguage detects %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['en', 'The harbour was closed for a second day'],
  ['en', 'Ferry returns to the northern isles'],
  ['en', 'How to repair an old wooden boat'],
  ['de', 'Der Hafen blieb den zweiten Tag geschlossen'],
  ['de', 'Warum der Rat die Sanierung der Mauer verschiebt'],
  ['fr', 'Le port est resté fermé pour la deuxième journée'],
  ['fr', 'Pourquoi les habitants ne veulent plus du pont'],
  ['es', 'Por qué los vecinos ya no quieren el puente'],
  ['pt', 'O porto continuou fechado pelo segundo dia'],
  ['pt', 'Por que os moradores não querem mais a ponte'],
  ['it', 'Il porto è rimasto chiuso per il secondo giorno'],
  ['nl', 'De haven bleef voor de tweede dag gesloten'],
  ['pl', 'Port był zamknięty drugi dzień z rzędu'],
  ['tr', 'Liman ikinci gün de kapalı kaldı ve feribot kalkmadı'],
  ['sv', 'Hamnen var stängd för andra dagen och färjorna gick inte'],
  ['hu', 'A kikötő második napja zárva van, és nem indul komp'],
  ['ro', 'Portul a rămas închis pentru a doua zi consecutiv'],
  ['el', 'Το λιμάνι έμεινε κλειστό'],
  ['he', 'הנמל נותר סגור ביום השני'],
  ['ar', 'بقي الميناء مغلقا لليوم الثاني'],
  ['fa', 'بندر برای دومین روز بسته ماند'],
  ['ja', '港は二日続けて閉鎖された'],
  ['zh', '港口连续第二天关闭，渡轮停航'],
  ['ko', '항구가 이틀째 폐쇄됐다'],
  ['th', 'ท่าเรือปิดเป็นวันที่สอง'],
  ['hi', 'बंदरगाह दूसरे दिन भी बंद रहा और नाव नहीं निकली'],
  ['vi', 'Cảng vẫn đóng cửa ngày thứ hai và không có phà nào'],
  ['sr', 'Лука је други дан затворена и трајекти не возе'],
  ['ca', 'El port va continuar tancat per segon dia i no hi ha transbordadors'],
  ['eu', 'Portua itxita dago bigarren egunez eta ez da ferryrik izan'],
  ['lv', 'Valdība nolēma, ka ceļš uz ostu tiks slēgts līdz rudenim'],
  ['sl', 'Vlada je odločila, da bo cesta do pristanišča zaprta še pozimi'],
  ['gl', 'Os veciños non queren a ponte na ría, di unha enquisa da Xunta'],
  ['ms', 'Pelabuhan ditutup bagi hari kedua dan feri tidak belayar, kata beliau'],
  ['sq', 'Porti ishte i mbyllur për ditën e dytë dhe nuk pati trageta'],
  ['cy', 'Roedd y porthladd ar gau am yr ail ddiwrnod ac nid oedd fferi'],
  ['ga', 'Bhí an calafort dúnta don dara lá agus ní raibh aon bhád farantóireachta ann'],
  ['mt', 'Il-port kien magħluq għat-tieni jum u ma kienx hemm vapuri'],
  ['eo', 'La haveno estis fermita la duan tagon kaj neniu pramo veturis'],
  ['ne', 'बन्दरगाह दोस्रो दिन पनि बन्द भयो र कुनै डुङ्गा चलेन'],
  ['lb', 'Den Hafe war den zweeten Dag zou an et ass keng Fär gefuer'],
  [
    'fy',
    'De haven bleau foar de twadde dei ticht, mar de fear is mei in omwei troch it iis nei it eilân fearn',
  ],
  ['nn', 'Hamna var stengd for andre dagen, og ferjene gjekk ikkje'],
])('detectLanguage detects %s from a headline', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['Mongolian, which is not supported', 'Боомт хоёр дахь өдрөө хаалттай байна, усан онгоц явсангүй'],
  ['Zulu, which is not supported', 'Itheku livaliwe usuku lwesibili futhi asikho isikebhe esihambile'],
  ['Tajik, which is not supported', 'Бандар рӯзи дуюм баста буд ва паромҳо нарафтанд'],
  ['Latin verse, which is not supported', 'Portus alterum diem clausus erat neque ulla navis exiit'],
  ['Somali, which is not supported', 'Dekedda ayaa maalintii labaad xirnayd mana jirin doon baxday'],
  ['Haitian Creole, which is not supported', 'Pò a te fèmen pou dezyèm jou e pa te gen bato ki te pati'],
  ['Yoruba, which is not supported', 'Wọ́n ti ibùdókọ̀ ojú omi pa fún ọjọ́ kejì'],
  ['Bosnian, which is not supported', 'Luka je i drugi dan zatvorena, a trajekti ne saobraćaju'],
  ['Turkmen, which is not supported', 'Port ikinji gün ýapyk boldy we paromlar gatnamady'],
  ['Kurdish, which is not supported', 'Bender roja duyem girtî ma û keştî neçûn'],
  ['Māori, which is not supported', 'I kati te wāpu mō te rā tuarua, kāore he waka i haere'],
  ['names', 'Maria Silva, João Pereira, Anna Müller, Peter Novák'],
  ['letters', 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f'],
  ['code', 'x = a + b; y = c * d; return f(x, y, z); if (n) { m++; }'],
  ['a postal address', '12 Main Street, Springfield, IL 62701, USA, Tel. 555 0100'],
  ['Latin that means nothing', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit'],
  ['results', 'Manchester United 2-1 Real Madrid, Bayern München 0-0 Juventus'],
  ['tickers', 'IBM AAPL MSFT GOOG AMZN NVDA TSLA META NFLX INTC AMD'],
  ['markup', 'div span class href src alt title table tbody tr td'],
  ['units', 'kg km cm mm mg ml kWh GHz MB GB TB kbit dB'],
  ['a name of a place in Han', '東京都'],
  ['a name in Han', '日本経済新聞'],
  ['mathematics', 'α β γ δ ε'],
  ['a word of three languages in Arabic script', 'سلام'],
  ['a piece of music', 'Vivaldi: Concerto in G minor, RV 439, La notte: Largo, Presto, Allegro'],
  ['letters in groups', 'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii'],
  ['laughter', 'ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha'],
  ['a command', 'npm install --save-dev typescript vitest esbuild'],
  ['addresses', 'https://news.example/a https://news.example/b'],
  ['hash tags', '#harbour #ferry #storm #coast #islands @desk'],
  ['an empty text', ''],
  ['numbers', '12:30 3-1 45%'],
  ['a name', 'Maria Silva'],
  ['an address', 'https://news.example/the/harbour/was/closed/for/a/second/day'],
  ['half an English and half a Russian text', 'The harbour was closed. Порт был закрыт'],
])('detectLanguage detects no language in %s', (_, text) => {
  expect(detectLanguage(text)).toBeUndefined();
});

/**
 * The raw texts without their expected fields. The name of each file begins with the language of its text.
 */
const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [language: string, text: string] => [
    file.split('-')[0] ?? '',
    readFileSync(join(FOLDER, file), 'utf8').replace(/^[\s\S]*?\n---\n/, ''),
  ]);

it.each([120, 250, 500])(
  'detectLanguage detects the correct language or none in pieces of %i characters',
  (size) => {
    const answers = TEXTS.flatMap(([language, text]) =>
      Array.from({ length: Math.floor(text.length / size) }, (_, n) => ({
        language,
        found: detectLanguage(text.slice(n * size, (n + 1) * size))?.replace('-Latn', ''),
      })),
    );
    const wrong = answers.filter(({ language, found }) => found !== undefined && found !== language);
    const silent = answers.filter(({ found }) => found === undefined);
    expect(wrong).toEqual([]);
    expect(silent.length).toBeLessThan(answers.length * (size < 200 ? 0.25 : 0.1));
  },
);
