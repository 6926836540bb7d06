import { type PhraseTable, phrasesOf } from './phrase-table.ts';

/** Before a name, with nothing between. Short words among them, so what follows has to be a name and nothing else. */
const BEFORE: PhraseTable = {
  en: 'by|written by|story and photos by|text and photos by|words and pictures by|words and photos by|story by|report by|reporting by|live reporting by|reported by|words by|text by|article by|interview by|analysis by|opinion by|review by|from|posted by|published by|as told to|with reporting by|contributed by|author|live updates by|live coverage by|essay by|column by|translated by|exclusive by|an exclusive by|special report by',
  fr: 'par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|propos recueillis par|écrit par|rédigé par|un article de|un texte de|texte de|publié par|une chronique de|un reportage de|entretien réalisé par|article rédigé par|signé|recueilli par|suivi par|direct suivi par|en direct par|vivez le direct avec',
  de: 'von|durch|artikel von|beitrag von|eingestellt von|gepostet von|ein beitrag von|ein artikel von|eine reportage von|ein kommentar von|eine analyse von|ein gastbeitrag von|ein interview von|eine kolumne von|aufgezeichnet von|verfasst von|geschrieben von|text von|ein bericht von|das interview führte|interview von|interview führte|das gespräch führte|die fragen stellte|es berichtet|es berichten|von unserem redakteur|von unserer redakteurin|von unserem korrespondenten|von unserer korrespondentin|ein text von|aus der redaktion von|liveblog von|liveticker von|aktualisiert von|es tickert|es tickern',
  es: 'por|escribe|escriben|escrito por|texto de|redactado por|un artículo de|una crónica de|un reportaje de|una información de|publicado por|entrevista de|firmado por|corresponsal|enviado especial|enviada especial|cobertura de|en directo por|seguimiento de',
  it: 'di|a cura di|scritto da|testo di|un articolo di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|intervista di|pubblicato da|un reportage di|servizio di|diretta a cura di|in diretta|aggiornamenti di',
  pt: 'por|escrito por|texto de|reportagem de|um artigo de|uma reportagem de|publicado por|redigido por|entrevista de|da redação por|crónica de|crônica de|enviado especial|enviada especial|acompanhamento de|cobertura de|em direto por|atualizações de',
  nl: 'door|geschreven door|tekst door|een artikel van|een verhaal van|een interview door|van onze verslaggever|van onze verslaggeefster|van onze correspondent|van onze redacteur|opgetekend door|een reportage van|een bijdrage van|liveblog door|live verslag door|liveverslag door',
  sv: 'av|text av|skriven av|en text av|reportage av|intervju av|artikel av|publicerad av',
  da: 'af|skrevet af|tekst af|en artikel af|reportage af|interview af|fortalt til',
  nb: 'av|skrevet av|tekst av|en sak av|reportasje av|intervju av|fortalt til',
  fi: 'kirjoittanut|teksti|kirjoittaja|toimittaja|haastattelu',
  is: 'eftir|höfundur|texti|skrifar|höfundar|blaðamaður',
  pl: 'autor|autorka|autorzy|napisał|napisała|tekst|opracował|opracowała|opracowanie|oprac|rozmawiał|rozmawiała|przygotował|przygotowała|pisze|relacjonuje|relację prowadzi|relację prowadzą|na żywo relacjonuje',
  cs: 'autor|autorka|autoři|napsal|napsala|text|zpracoval|zpracovala|připravil|připravila|od|píše|rozhovor vedl|rozhovor vedla',
  sk: 'autor|autorka|napísal|napísala|text|pripravil|pripravila|od|autorka článku|spracoval|spracovala|zhováral sa|zhovárala sa|píše',
  hu: 'írta|szerző|szöveg|írta és szerkesztette|készítette',
  ro: 'de|scris de|autor|text de|un articol de|articol de|un material de|reportaj de|redactat de|publicat de|interviu de',
  tr: 'haber|yazan|yazar|yazı|hazırlayan|muhabir|haberi yazan|haber muhabiri|kaleme alan|röportaj|derleyen|yazarı|canlı anlatım',
  ru: 'автор|авторы|автор статьи|автор текста|текст|корреспондент|подготовил|подготовила|подготовили|материал подготовил|материал подготовила|беседовал|беседовала|записал|записала|от|интервью|написал|написала|репортаж|рассказывает|рассказал|обозреватель|журналист|тексты|онлайн ведёт|онлайн ведут|подготовил текст',
  uk: "автор|авторка|автори|текст|підготував|підготувала|матеріал підготував|матеріал підготувала|розмовляв|розмовляла|записав|записала|від|кореспондент|кореспондентка|журналіст|журналістка|спілкувався|спілкувалася|інтерв'ю",
  bg: 'автор|автори|от|текст|репортер|подготви|кореспондент|интервю на|автор на текста|интервюто взе|написа|по статия на',
  sr: 'аутор|autor|пише|piše|текст|tekst|од|припремио|припремила|autorka|ауторка|новинар|novinar|napisala|napisao|написала|написао|разговарала|разговарао',
  el: 'του|της|των|γράφει ο|γράφει η|γράφουν οι|γράφει|από|από τον|από την|κείμενο|συντάκτης|συντάκτρια|ρεπορτάζ|συνέντευξη στον|συνέντευξη στην|συνέντευξη|ανταπόκριση|αρθρογράφος|επιμέλεια|του συντάκτη|από τους',
  ar: 'بقلم|كتب|كتبت|كتبه|كتبته|كتبها|إعداد|من إعداد|تقرير|الكاتب|الكاتبة|كاتب|كاتب المقال|مراسل|مراسلتنا|مراسلنا|حوار|أجرى الحوار|أجرت الحوار|حاوره|حاورها|حاورته|تحقيق|تغطية|أعده|أعدته|أعد التقرير|أعدت التقرير|ترجمة|رصد|متابعة|حاورتها|حاورهما|حوارها|كتب وصور',
  he: 'מאת|כתב|כתבה|כתבת|כותב|כותבת|כתבו|מאת כתב|מאת כתבתנו|מאת כתבנו|רשם|רשמה|דיווח|דיווחה|ראיין|ראיינה|כותב המאמר',
  fa: 'نویسنده|گزارش|گزارشگر|خبرنگار|نوشته|به قلم|نوشته‌ی|گزارش از|تهیه و تنظیم|تهیه‌کننده|گفتگو از|گفت‌وگو از|گفتگو|مترجم|ترجمه|تهیه‌کننده گزارش|نوشتهٔ|گفتگوی|به کوشش|تنظیم',
  ur: 'تحریر|رپورٹ|از|مصنف|نامہ نگار|رپورٹر|بیورو رپورٹ',
  hi: 'लेखक|लेखिका|लेखन|द्वारा|रिपोर्ट|रिपोर्टर|रिपोर्टिंग|संवाददाता|पत्रकार|लिखित|लेख|प्रस्तुति|लेखक के बारे में|बाय|विशेष संवाददाता|रचना',
  bn: 'লেখক|প্রতিবেদক|লিখেছেন|লেখা|প্রতিবেদন|অনুবাদ|নিজস্ব প্রতিবেদক',
  th: 'โดย|เรื่อง|ผู้เขียน|เขียนโดย|ผู้สื่อข่าว|รายงานโดย|เรื่องโดย',
  vi: 'tác giả|bài|theo|phóng viên|viết bởi|người viết|thực hiện',
  id: 'oleh|penulis|reporter|ditulis oleh|pewarta|jurnalis|wartawan|laporan',
  zh: '记者|記者|作者|文|撰文|本报记者|本報記者|文字|采写|採訪|采访|采访人|撰稿|撰写|本报讯记者|特约记者|特約記者|通讯员|通訊員|实习记者|實習記者|报道|报道人|采访撰文|见习记者|本网记者|文 记者|編譯|编译|译者|見習記者',
  ja: '文|取材 文|取材・文|記者|執筆|文責|取材|筆者|著者|ライター|書き手|文 写真|文・写真|取材執筆|取材・執筆|聞き手|インタビュー|論説委員|編集委員|構成 文|構成・文',
  ko: '글|기자|글쓴이|작성자|취재|작성|글 사진|글·사진|취재기자|필자|취재 글|글쓴이|인터뷰|정리|취재 기자',
  ca: 'per|escrit per|text de|autor|autora|un article de|redactat per|signat per|un reportatge de',
  eu: 'egilea|testua|idatzi du',
  af: 'deur|geskryf deur|teks deur',
  az: 'müəllif|hazırladı|yazdı|mətn',
  be: 'аўтар|аўтарка|тэкст|падрыхтаваў|падрыхтавала',
  cy: 'gan|awdur|ysgrifennwyd gan|testun gan',
  eo: 'de|verkita de|verkis|aŭtoro|teksto',
  et: 'autor|autorid|kirjutas|kirjutanud|tekst|ajakirjanik|toimetaja|toimetas|intervjueeris',
  tl: 'ni|isinulat ni|sinulat ni|ulat ni',
  ga: 'údar|scríofa ag',
  gl: 'escrito por|texto de|redactado por|publicado por',
  gu: 'લેખક|દ્વારા',
  hr: 'autor|autorica|autori|piše|napisao|napisala|tekst|priredio|priredila|razgovarao|razgovarala|izvještava|novinar|novinarka',
  hy: 'հեղինակ|հեղինակներ|պատրաստեց|տեքստը',
  ka: 'ავტორი|ავტორები|მოამზადა|ტექსტი|ჟურნალისტი',
  kk: 'авторы|авторлары|автор|мәтін|дайындаған',
  kn: 'ಲೇಖಕ|ಲೇಖಕರು|ವರದಿ',
  lt: 'autorius|autorė|autoriai|parengė|parašė|tekstas|kalbino|rašo|žurnalistas|žurnalistė',
  lv: 'autors|autore|autori|raksta|teksts|sagatavoja|žurnālists|žurnāliste',
  mk: 'од|автор|автори|пишува|текст|подготви',
  ml: 'എഴുതിയത്|ലേഖകൻ|തയ്യാറാക്കിയത്|സ്വന്തം ലേഖകൻ',
  mr: 'लेखक|प्रतिनिधी|वार्ताहर|लेखिका',
  ms: 'oleh|penulis|wartawan|ditulis oleh',
  pa: 'ਲੇਖਕ',
  sl: 'avtor|avtorica|avtorji|piše|besedilo|napisal|napisala|pripravil|pripravila|pogovarjal se je|novinar|novinarka',
  sq: 'nga|autori|autorja|shkroi|shkruan|përgatiti',
  sw: 'imeandikwa na|mwandishi|imeandaliwa na|na mwandishi wetu',
  ta: 'எழுதியவர்|செய்தியாளர்|கட்டுரையாளர்|நிருபர்|தொகுப்பு|ஆசிரியர்',
  te: 'రచయిత|రచన|విలేకరి|ప్రతినిధి',
  uz: 'muallif|muallifi|matn',
};

/** Labels that only count with a colon, since they begin other lines too. */
const WITH_COLON: PhraseTable = {
  en: 'text|words|story|writer|writers|author|authors|reporter|reporters|reporting|byline|correspondent|journalist|interview|report|contributor|contributors|columnist|essay|article',
  fr: 'texte|textes|auteur|auteure|autrice|auteurs|journaliste|rédaction|reportage|entretien|rédacteur|rédactrice|propos recueillis|signature|enquête|envoyé spécial|correspondant',
  de: 'text|texte|autor|autorin|autoren|autor in|bericht|reporter|reporterin|redakteur|redakteurin|interview|verfasser|verfasserin|reportage|korrespondent|korrespondentin|journalist|protokoll|gespräch|recherche',
  es: 'texto|textos|autor|autora|autores|redactor|redactora|periodista|redacción|reportaje|entrevista|escribe|firma|reportero|reportera|crónica',
  it: 'testo|testi|autore|autrice|autori|giornalista|redattore|redattrice|servizio|intervista|firma|scrive|inviato',
  pt: 'texto|textos|autor|autora|autores|reportagem|jornalista|redator|redatora|repórter|entrevista|escreve',
  nl: 'tekst|auteur|auteurs|verslaggever|journalist|redacteur|interview|geschreven|correspondent|reportage',
  sv: 'text|skribent|reporter|författare|journalist|intervju|artikelförfattare|krönikör|korrespondent|text och foto|text foto',
  da: 'tekst|skribent|journalist|forfatter|reporter|interview|skrevet|korrespondent',
  nb: 'tekst|skribent|journalist|forfatter|reporter|intervju|skrevet|korrespondent|tekst og foto',
  fi: 'teksti|kirjoittaja|toimittaja|haastattelija|teksti ja kuvat|kirjoittajat|toimittajat',
  af: 'skrywer|outeur|joernalis|verslaggewer|teks',
  ca: 'text|textos|autor|autora|redacció|periodista',
  eu: 'testua|argazkia eta testua',
  gl: 'texto|autor|autora|redacción|xornalista',
};

/** Behind a name. */
const AFTER: PhraseTable = {
  ko: '기자|특파원|선임기자|인턴기자|수습기자|논설위원|편집위원|전문기자|객원기자|통신원|리포터',
  ja: '記者|編集委員|論説委員|特派員|支局長|ライター|通信員',
  zh: '记者|記者|报道|報導|報道|撰文|文|撰|台北報導|综合报道|綜合報導|編譯',
  hu: 'írása|riportja',
  tr: 'yazdı|bildiriyor|muhabiri',
  hi: 'की रिपोर्ट|द्वारा|संवाददाता',
  fi: 'toimittaja',
};

/** Between the names of several. */
export const NAME_JOINTS =
  /\s*(?:[,;、，؛]\s*(?:(?:and|&|et|und|y|e|en|och|og|ja|și|ve|и|та|і)\s)?|\s\/\s|／|・|\s(?:and|&|et|und|y|e|ed|en|och|og|ja|i|a|és|și|ve|и|и|та|й|і|και|ו|وَ|و|और|तथा|व|及|和|与|與|и|dan|và|kaj|eta|with|mit|avec|con|com|met|med)\s)\s*/iu;

export const BYLINE_BEFORE = phrasesOf(BEFORE);
export const BYLINE_WITH_COLON = phrasesOf(WITH_COLON, BEFORE);
export const BYLINE_AFTER = phrasesOf(AFTER);
