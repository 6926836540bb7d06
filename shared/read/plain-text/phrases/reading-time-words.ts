import { type PhraseTable, phrasesOf } from './phrase-table.ts';

const MINUTES: PhraseTable = {
  en: 'min|mins|minute|minutes|m',
  fr: 'mn',
  de: 'minuten|minute',
  es: 'minuto|minutos',
  it: 'minuti',
  nl: 'minuut|minuten',
  sv: 'minuter|minut',
  da: 'minutter|minut',
  fi: 'minuuttia|minuutti',
  pl: 'minuta|minuty|minut',
  cs: 'minuta|minuty|minut',
  hu: 'perc|perces',
  ro: 'minut|minute',
  tr: 'dakika|dakikalık|dk',
  ru: 'минута|минуты|минут|мин|минуту',
  uk: 'хвилина|хвилини|хвилин|хв',
  bg: 'минути|минута|мин',
  el: 'λεπτό|λεπτά|λεπτών|λ',
  ar: 'دقيقة|دقائق|دقيقتان|دقيقتين|د',
  fa: 'دقیقه',
  he: 'דקה|דקות|דק',
  hi: 'मिनट',
  th: 'นาที',
  vi: 'phút',
  id: 'menit',
  zh: '分钟|分鐘|分',
  ja: '分|分間',
  ko: '분',
};

const READING: PhraseTable = {
  en: 'read|reading|reading time|read time|time to read|to read|listen|listening time|estimated reading time|time',
  fr: 'temps de lecture|durée de lecture|lecture|de lecture|temps de lecture estimé|à lire|écoute|lire en',
  de: 'lesezeit|lesedauer|min lesezeit|geschätzte lesezeit|lesen|zu lesen|hördauer|minuten lesezeit',
  es: 'tiempo de lectura|lectura|de lectura|para leer|tiempo estimado de lectura|lee en',
  it: 'tempo di lettura|lettura|di lettura|per leggere|tempo stimato',
  pt: 'tempo de leitura|leitura|de leitura|para ler|tempo estimado de leitura',
  nl: 'leestijd|lezen|leestijd ca|om te lezen',
  sv: 'lästid|läsning|läs på|att läsa',
  da: 'læsetid|læsning|at læse',
  nb: 'lesetid|lesning|å lese',
  fi: 'lukuaika|lukemista|lukea',
  pl: 'czas czytania|czytania|czas lektury|czyta się|przeczytasz w|lektury|do przeczytania|artykuł przeczytasz w',
  cs: 'doba čtení|čas čtení|čtení|délka čtení',
  hu: 'olvasási idő|olvasás|olvasnivaló|olvasási',
  ro: 'timp de citire|timp de lectură|citire|lectură|de citit',
  tr: 'okuma süresi|okuma|okunma süresi|okunur|ortalama okuma süresi|da okunur|okumalık',
  ru: 'время чтения|чтения|на чтение|читать|время прочтения|читается за|чтение займёт',
  uk: 'час читання|читання|на читання|читати',
  bg: 'време за четене|четене|за четене',
  el: 'χρόνος ανάγνωσης|ανάγνωση|ανάγνωσης|διάβασμα|διαβάζεται σε|διαβάζεται',
  ar: 'وقت القراءة|مدة القراءة|زمن القراءة|للقراءة|قراءة|القراءة|مدة قراءة المقال',
  fa: 'زمان مطالعه|مدت مطالعه|زمان خواندن|مطالعه|خواندن|زمان تقریبی مطالعه',
  he: 'זמן קריאה|קריאה|לקריאה|זמן קריאה משוער',
  hi: 'पढ़ने का समय|पढ़ने में|पढ़ें|पठन|पठन समय|लगेंगे|पढ़ने के लिए',
  th: 'เวลาอ่าน|อ่าน|ใช้เวลาอ่าน|ใช้เวลา',
  vi: 'thời gian đọc|đọc|phút đọc',
  id: 'waktu baca|baca|membaca|waktu membaca|lama membaca',
  zh: '阅读时间|閱讀時間|阅读|閱讀|阅读时长|閱讀時長|读完|預計閱讀|预计阅读|预计阅读时间|阅读约需|阅读需|需时|全文阅读',
  ja: 'この記事は|で読めます|読めます|読了|読了時間|所要時間|この記事を読むのに|かかります|読了目安|この記事の所要時間|読む時間|で読了|記事を読む',
  ko: '읽는 시간|읽기|읽는 데|소요|읽는데|걸리는 시간|소요시간|읽기 시간|소요됩니다|읽을 수 있습니다|읽는시간|예상 읽기 시간',
};

const ABOUT: PhraseTable = {
  mul: 'about|approx|approximately|ca|circa|env|environ|etwa|unos|unas|alrededor de|circa|cerca de|ongeveer|ungefär|około|ок|около|примерно|приблизительно|близько|περίπου|حوالي|نحو|تقريبا|حدود|כ|लगभग|约|約|大约|大約|ほど|程度|약|ประมาณ|khoảng|sekitar|yaklaşık|ortalama|of|in|en|a|de|il|of|is|of|les|le|la|do|za|на|να|με|के|का|में|が|は|を|の|に|で|이|가|을|정도|with|your|this|article|story|cet|article|sec|seconds|s',
};

export const MINUTE_WORDS = phrasesOf(MINUTES);
export const READING_WORDS = phrasesOf(READING);
export const ABOUT_WORDS = phrasesOf(ABOUT);
