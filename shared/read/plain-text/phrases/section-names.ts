import { phrasesOf } from './phrase-table.ts';

/** Sections of newspapers, and other words that stand above a headline. */
export const SECTION_NAMES = phrasesOf({
  en: 'for immediate release|press release|news release|media release|press statement|live|opinion|news|world|world news|local news|sport|sports|business|politics|culture|analysis|exclusive|breaking|breaking news|editorial|comment|feature|features|review|reviews|interview|in depth|long read|the long read|science|health|technology|tech|climate|environment|education|travel|food|books|film|music|arts|lifestyle|style|obituary|explainer|investigation|special report|home|media|money|economy|europe|africa|asia|americas|middle east|uk news|us news|q a|q and a|cover story|guest essay|letters|podcast|video|profile|report|dispatch|column|updated|top story',
  fr: 'communiqué de presse|communiqué|actualité|actualités|société|monde|international|politique|économie|culture|sport|sports|santé|sciences|environnement|planète|opinion|opinions|tribune|édito|éditorial|portrait|reportage|entretien|enquête|analyse|récit|chronique|direct|vidéo|exclusif|exclusivité|france|régions|région|faits divers|médias|idées|critique|décryptage|abonnés|réservé aux abonnés',
  de: 'pressemitteilung|presseinformation|politik|wirtschaft|kultur|sport|panorama|wissen|gesellschaft|meinung|kommentar|leitartikel|reportage|interview|porträt|analyse|feuilleton|lokales|regionales|region|ausland|inland|exklusiv|eilmeldung|nachrichten|gesundheit|umwelt|medien|glosse|kolumne|gastbeitrag|wissenschaft|digital|reise|vermischtes|aus aller welt|liveblog|ticker|plus|nur für abonnenten',
  es: 'nota de prensa|comunicado de prensa|comunicado|internacional|nacional|política|economía|cultura|deportes|sociedad|opinión|editorial|reportaje|entrevista|crónica|análisis|exclusiva|última hora|local|ciencia|salud|medio ambiente|tecnología|perfil|sucesos|en directo|mundo|españa|gente|columna|tribuna',
  it: 'comunicato stampa|politica|economia|cultura|sport|cronaca|esteri|mondo|società|opinioni|editoriale|intervista|reportage|analisi|esclusiva|scienza|salute|ambiente|spettacoli|in diretta|commento|italia|interni|attualità',
  pt: 'política|economia|cultura|esporte|esportes|desporto|mundo|sociedade|opinião|editorial|entrevista|reportagem|análise|exclusivo|última hora|cotidiano|brasil|ciência|saúde|ambiente|meio ambiente|local|portugal|ao vivo|país|internacional',
  nl: 'persbericht|nieuws|binnenland|buitenland|economie|cultuur|sport|politiek|opinie|achtergrond|reportage|interview|analyse|column|wetenschap|gezondheid|regio|exclusief|commentaar',
  sv: 'pressmeddelande|nyheter|inrikes|utrikes|ekonomi|kultur|sport|politik|ledare|debatt|reportage|intervju|analys|krönika|vetenskap|lokalt|exklusivt|kommentar|världen|sverige',
  da: 'nyheder|indland|udland|økonomi|kultur|sport|politik|leder|debat|reportage|interview|analyse|kommentar|videnskab|lokalt|verden',
  nb: 'nyheter|innenriks|utenriks|økonomi|kultur|sport|politikk|leder|debatt|reportasje|intervju|analyse|kommentar|vitenskap|lokalt|verden|norge',
  fi: 'uutiset|kotimaa|ulkomaat|talous|kulttuuri|urheilu|politiikka|pääkirjoitus|mielipide|haastattelu|analyysi|tiede|kolumni|paikalliset',
  pl: 'wiadomości|polityka|gospodarka|kultura|sport|świat|kraj|polska|opinia|opinie|wywiad|reportaż|analiza|komentarz|nauka|zdrowie|lokalne|pilne|felieton|tylko u nas|społeczeństwo',
  tr: 'gündem|dünya|ekonomi|spor|kültür|kültür sanat|siyaset|politika|yaşam|sağlık|bilim|eğitim|teknoloji|yerel|yazarlar|röportaj|son dakika|özel haber|magazin|güncel|haberler',
  ru: 'пресс-релиз|новости|политика|экономика|общество|культура|спорт|мир|в мире|россия|происшествия|наука|здоровье|мнение|интервью|репортаж|аналитика|срочно|эксклюзив|колонка|регионы|технологии|авто|главное|лента новостей',
  uk: "новини|політика|економіка|суспільство|культура|спорт|світ|україна|події|наука|думка|інтерв'ю|репортаж|аналітика|терміново|ексклюзив",
  el: 'ειδήσεις|πολιτική|οικονομία|κοινωνία|πολιτισμός|αθλητικά|κόσμος|ελλάδα|επιστήμη|υγεία|απόψεις|άποψη|συνέντευξη|ρεπορτάζ|ανάλυση|έκτακτο|τοπικά|διεθνή',
  ar: 'بيان صحفي|أخبار|سياسة|اقتصاد|ثقافة|رياضة|العالم|مجتمع|منوعات|تقارير|رأي|مقالات|حوار|تحقيقات|علوم|صحة|محليات|عاجل|حصري|الرئيسية|عرب وعالم|تكنولوجيا|بيئة|ثقافة وفنون',
  he: 'חדשות|פוליטיקה|כלכלה|תרבות|ספורט|עולם|חברה|דעות|דעה|ראיון|כתבה|מדע|בריאות|מקומי|בלעדי|מבזק|חדשות מקומיות|בארץ',
  fa: 'اخبار|سیاسی|سیاست|اقتصاد|اقتصادی|فرهنگ|فرهنگی|ورزش|ورزشی|جهان|جامعه|اجتماعی|دیدگاه|گفتگو|گزارش|علمی|سلامت|محلی|فوری|ایران|بین‌الملل|صفحه اصلی|خانه',
  hi: 'समाचार|देश|विदेश|राजनीति|अर्थव्यवस्था|संस्कृति|खेल|दुनिया|समाज|राय|विचार|साक्षात्कार|विज्ञान|स्वास्थ्य|स्थानीय|ब्रेकिंग|ताज़ा खबर|राज्य|व्यापार|विशेष',
  zh: '新闻稿|新聞稿|新闻|新聞|政治|经济|經濟|文化|体育|體育|国际|國際|国内|社会|社會|观点|觀點|评论|评论员文章|专访|專訪|科技|健康|本地|突发|独家|獨家|直播|首页|首頁|生活|财经|財經|地方|综合|要闻|要聞|两岸|兩岸',
  ja: 'プレスリリース|ニュース|政治|経済|文化|スポーツ|国際|社会|社説|特集|インタビュー|科学|健康|地域|速報|独自|ライブ|ホーム|トップ|暮らし|コラム|連載|オピニオン|エンタメ|地方|くらし|国内|有料記事|会員限定|トピックス',
  ko: '보도자료|뉴스|정치|경제|문화|스포츠|국제|사회|사설|칼럼|인터뷰|과학|건강|지역|속보|단독|라이브|홈|생활|오피니언|연예|전국|기획|특집|it과학|세계',
});
