import { streamSafe } from '#shared/text/stream-safe.ts';
import { type PhraseTable, phrasesOf, wordsOf } from './phrase-table.ts';

const LABELS: PhraseTable = {
  en: 'tags|tag|tagged|tagged with|topics|topic|related topics|topics in this article|topics in this story|filed under|keywords|categories|category|explore more on these topics|more on|posted in|sections|subjects|in this story|filed in|tagged in|published in|suggested topics',
  fr: 'mots-clés|mots clés|mot-clé|sujets|thèmes|thématiques|étiquettes|tags|rubriques|sur le même thème|sujets associés|classé dans',
  de: 'themen|thema|schlagwörter|schlagworte|stichwörter|stichworte|tags|kategorien|kategorie|rubrik|mehr zu den themen|themen in diesem artikel|themen des artikels',
  es: 'etiquetas|temas|tema|palabras clave|archivado en|temas relacionados|categorías|más en|en este artículo',
  it: 'tag|tags|argomenti|argomento|parole chiave|temi|etichette|categorie|in questo articolo|argomenti correlati',
  pt: 'tags|palavras-chave|palavras chave|tópicos|temas|assuntos|etiquetas|categorias|marcadores|mais sobre',
  nl: "trefwoorden|tags|onderwerpen|onderwerp|thema's|labels|categorieën|rubriek",
  sv: 'ämnen|taggar|nyckelord|etiketter|ämnesord|i artikeln|kategorier|ämne',
  da: 'emner|emneord|tags|nøgleord|emne|kategorier',
  nb: 'emner|emneord|stikkord|tagger|nøkkelord|emne|kategorier|tags',
  fi: 'aiheet|avainsanat|asiasanat|tunnisteet|aihe|kategoriat',
  pl: 'tagi|tematy|słowa kluczowe|etykiety|kategorie|powiązane tematy|temat',
  cs: 'témata|téma|štítky|klíčová slova|tagy|rubrika|rubriky',
  sk: 'témy|značky|kľúčové slová|tagy|téma|štítky',
  hu: 'címkék|címke|témák|kulcsszavak|téma|tagek',
  ro: 'etichete|taguri|tag-uri|cuvinte cheie|subiecte|teme|categorii',
  tr: 'etiketler|etiket|anahtar kelimeler|konular|kategoriler|ilgili konular|kategori',
  ru: 'теги|тэги|метки|темы|тема|ключевые слова|сюжеты|сюжет|рубрики|рубрика|хештеги',
  uk: 'теги|мітки|теми|ключові слова|рубрики|сюжети',
  bg: 'етикети|тагове|теми|ключови думи|таг|още за',
  el: 'ετικέτες|θέματα|λέξεις-κλειδιά|λέξεις κλειδιά|tags|κατηγορίες|σχετικά θέματα',
  ar: 'الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|الوسوم|وسوم|العلامات|علامات|التصنيفات|تصنيفات|المواضيع|موضوعات|الأقسام|هاشتاغ|مواضيع',
  he: 'תגיות|תגים|מילות מפתח|נושאים|תיוגים|נושאים קשורים|תגית',
  fa: 'برچسب‌ها|برچسب ها|برچسب|کلیدواژه‌ها|کلیدواژه ها|کلیدواژه|کلمات کلیدی|موضوعات|واژه‌های کلیدی|دسته‌بندی',
  hi: 'टैग|टैग्स|टैग्ज़|विषय|कीवर्ड|मुख्य शब्द|श्रेणी|संबंधित विषय',
  th: 'แท็ก|คำสำคัญ|หัวข้อ|ป้ายกำกับ|หมวดหมู่',
  vi: 'từ khóa|từ khoá|thẻ|chủ đề|tags|chuyên mục',
  id: 'tag|tagar|topik|kata kunci|label|kategori|topik terkait|tag terkait',
  zh: '标签|標籤|标签云|关键词|關鍵詞|关键字|關鍵字|话题|話題|主题|主題|分类|分類|栏目|相关话题|相關話題',
  ja: 'タグ|キーワード|トピック|トピックス|カテゴリー|カテゴリ|ジャンル|関連キーワード|関連トピックス|テーマ|ハッシュタグ',
  ko: '태그|키워드|주제|해시태그|카테고리|관련 태그|분류|토픽',
  ca: 'etiquetes|temes|paraules clau|etiqueta|més sobre|temàtiques',
  af: 'etikette|onderwerpe|sleutelwoorde',
  az: 'teqlər|açar sözlər|mövzular|etiketlər',
  be: 'тэгі|тэмы|ключавыя словы',
  bn: 'ট্যাগ|বিষয়',
  cy: 'tagiau|pynciau cysylltiedig|pynciau',
  eo: 'etikedoj|temoj|ŝlosilvortoj',
  et: 'märksõnad|sildid|teemad|märksõna',
  eu: 'etiketak|gaiak|gako-hitzak',
  tl: 'mga paksa|mga tag',
  ga: 'clibeanna|topaicí|ábhair',
  gl: 'etiquetas|temas|arquivado en',
  hr: 'oznake|ključne riječi|teme|tagovi|kategorije',
  hy: 'պիտակներ|թեմաներ|բանալի բառեր',
  is: 'efnisorð|merki|lykilorð|flokkar',
  ka: 'თეგები|თემები|საკვანძო სიტყვები',
  kk: 'тегтер|тақырыптар',
  lt: 'žymos|raktažodžiai|temos|žymės',
  lv: 'atslēgvārdi|tēmas|birkas|tagi',
  mk: 'тагови|ознаки|клучни зборови',
  ml: 'ടാഗുകൾ|വിഷയങ്ങൾ',
  mr: 'टॅग्ज|विषय',
  ms: 'tag|topik|kata kunci',
  sl: 'oznake|ključne besede|teme|značke',
  sq: 'etiketa|temat|fjalë kyçe',
  sr: 'tagovi|тагови|ključne reči|кључне речи|teme|теме|oznake|ознаке',
  ta: 'குறிச்சொற்கள்|தலைப்புகள்',
  te: 'ట్యాగ్లు|అంశాలు',
  ur: 'ٹیگز|موضوعات',
};

const written = (text: string): string =>
  streamSafe(text)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[\s\u200C-]+/gu, ' ')
    .trim();

const LABELS_AS_WRITTEN = new Set(Object.values(LABELS).flatMap((text) => text.split('|').map(written)));
/** What stands before the tags, folded. */
export const TAG_LABELS = phrasesOf(LABELS);
/** Capitals lose their accents in Greek and French; shorter words lose too much with them: `THẺ`, `THE`. */
const MIN_SHOUTED_CHARACTERS = 5;

/**
 * Whether a text is what stands before the tags of an article, the whole of it and with its accents: folded, the
 * Vietnamese word for tag is the English article.
 */
export function isTagLabel(text: string): boolean {
  if (LABELS_AS_WRITTEN.has(written(text))) return true;
  const isShouted = text === text.toUpperCase() && text.length >= MIN_SHOUTED_CHARACTERS;
  return isShouted && TAG_LABELS.has(wordsOf(text));
}
