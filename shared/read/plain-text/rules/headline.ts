import { foldText } from '#shared/text/fold-text.ts';
import { isDateline } from '../dateline.ts';
import { isSentence, widthOf, wordCount } from '../line-shape.ts';
import { readMetaLine } from '../meta-line.ts';
import { phrasesOf, wordsOf } from '../phrases/phrase-table.ts';
import type { Line, RawPage } from '../raw-page.ts';
import type { Rule } from '../rule.ts';

const HEADER_LINES = 14;
const MAX_TITLE_WIDTH = 260;
const MAX_SITE_WIDTH = 46;

/** What stands above a headline. */
const KICKERS = phrasesOf({
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

/** How agencies number what they send again. */
const WIRE_SLUG =
  /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW|ADVISORY|FOCUS|TIMELINE|TABLE|POLL|PREVIEW|INSIGHT|BREAKINGVIEWS|BRIEF|REPEAT)(?:\s\d{1,2})?(?:-(?:UPDATE|WRAPUP|CORRECTED|REFILE|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW)(?:\s\d{1,2})?)?\s?[-–—:]\s?(?=\p{Lu}|["“'‘\d])/u;

/** Words that a newspaper has in its name, and a headline does not end with behind a dash. */
const SITE_WORDS =
  /(?:^|\s)(?:news|times|post|herald|tribune|gazette|journal|courier|chronicle|telegraph|observer|guardian|daily|weekly|magazine|press|today|online|radio|tv|broadcasting|zeitung|nachrichten|anzeiger|blatt|tagblatt|kurier|bote|rundschau|presse|spiegel|journal|figaro|monde|quotidien|dépêche|gazette|infos|actu|diario|periódico|noticias|jornal|folha|gazeta|corriere|giornale|gazzetta|quotidiano|notizie|krant|dagblad|courant|nieuws|avis|avisa|avisen|tidende|tidning|tidningen|bladet|posten|nyheter|sanomat|uutiset|lehti|gazeta|dziennik|kurier|wyborcza|wiadomości|noviny|deník|zprávy|hírek|hírlap|ziarul|gazetesi|postası|haber|haberleri|газета|новости|вести|известия|журнал|время|новини|вісті|εφημερίδα|νέα|ειδήσεις|βήμα|صحيفة|جريدة|شبكة|موقع|وكالة|أخبار|قناة|عיתון|עיתון|חדשות|روزنامه|خبرگزاری|اخبار|समाचार|न्यूज़|न्यूज|टाइम्स|पत्रिका)(?=\s|$)|(?:新闻|新聞|日报|日報|晚报|晚報|时报|時報|周刊|週刊|网|網|新闻网|オンライン|ニュース|通信|放送|日新聞|뉴스|신문|일보|타임스|방송)$/iu;

const isTitleLike = (line: Line): boolean => widthOf(line.text) <= MAX_TITLE_WIDTH;

const sameWords = (text: string): string => wordsOf(text);

/** `Headline | Site`: the parts before the last separators, the longest first. */
function withoutSuffixes(text: string): { title: string; mark: string; site: string }[] {
  const cuts: { title: string; mark: string; site: string }[] = [];
  for (const mark of text.matchAll(/\s*[|｜│┃]\s*|\s+[-–—―·•»›]\s+|\s*_\s*/gu)) {
    const title = text.slice(0, mark.index).trim();
    const site = text.slice(mark.index + mark[0].length).trim();
    if (title !== '' && site !== '') cuts.push({ title, mark: mark[0].trim(), site });
    if (cuts.length === 8) break;
  }
  return cuts.reverse();
}

/** The headline without the name of the site behind it, where something says that it is one. */
function withoutSite(text: string, page: RawPage): string {
  const host = hostLetters(page.url);
  let title = text;
  for (const cut of withoutSuffixes(text)) {
    if (!title.startsWith(cut.title)) continue;
    const site = title.slice(cut.title.length).replace(/^\s*[|｜│┃_–—―·•»›-]+\s*/u, '');
    const letters = foldText(site).replace(/[^a-z0-9]/g, '');
    const isShort = widthOf(site) <= MAX_SITE_WIDTH && wordCount(site) <= 6;
    const isHost = letters.length >= 3 && host !== '' && (host.includes(letters) || letters.includes(host));
    const isBar =
      /^[|｜│┃]$/u.test(cut.mark) && widthOf(cut.title) > widthOf(site) && wordCount(cut.title) > 1;
    const isNamed = SITE_WORDS.test(foldText(site)) || SITE_WORDS.test(site);
    if (
      isShort &&
      widthOf(cut.title) >= 8 &&
      (isHost || isBar || (isNamed && wordCount(cut.title) > 2 && startsLikeName(site)))
    )
      title = cut.title;
  }
  return title;
}

const startsLikeName = (site: string): boolean => !/^\p{Ll}/u.test(site);

function hostLetters(url: string | undefined): string {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const labels = (host ?? '')
    .split('.')
    .filter((label) => !/^(?:www|m|news|com|org|net|co|example)$/.test(label));
  const longest = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
  return longest.replace(/[^a-z0-9]/g, '');
}

/** A headline that stands twice near the top, once perhaps with the site behind it. */
function repeatedTitle(lines: Line[]): string | undefined {
  const seen = new Map<string, string>();
  for (const line of lines) {
    if (!isTitleLike(line)) continue;
    const variants = [line.text, ...withoutSuffixes(line.text).map((cut) => cut.title)];
    for (const variant of variants) {
      const key = sameWords(variant);
      const known = seen.get(key);
      if (known !== undefined && key.length >= 6) return known.length <= variant.length ? known : variant;
    }
    for (const variant of variants)
      if (wordCount(variant) > 1 || widthOf(variant) > 8) seen.set(sameWords(variant), variant);
  }
  return undefined;
}

/**
 * Sections in a block of their own above the headline, where a standfirst and then the date or by-line follow: without
 * the standfirst the short line could be the headline and the longer one tell what it is about.
 */
function isSectionBlock(line: Line, page: RawPage): boolean {
  const above = page.lines.slice(0, HEADER_LINES).filter((other) => other.block === line.block);
  const end = page.lines.indexOf(above.at(-1) ?? line);
  const [title, standfirst, ...below] = page.lines.slice(end + 1, end + 6);
  if (title === undefined || standfirst === undefined || title.block === standfirst.block) return false;
  const areShort =
    above.length <= 3 &&
    above.every(
      (other) => wordCount(other.text) <= 3 && widthOf(other.text) <= 26 && !/[.!?:]$/u.test(other.text),
    );
  const isTitled = !title.isSentence && wordCount(title.text) >= 4 && title.block > line.block;
  return (
    areShort &&
    isTitled &&
    standfirst.isSentence &&
    below.some((other) => readMetaLine(other.text, page) !== undefined)
  );
}

function isKicker(line: Line, next: Line | undefined, page: RawPage): boolean {
  if (next === undefined || isSentence(next.text)) return false;
  if (isSectionBlock(line, page)) return true;
  if (/\s[>›»]\s/u.test(line.text) && !/[.!?]$/u.test(line.text)) return true;
  if (widthOf(line.text) > 34 || widthOf(next.text) <= widthOf(line.text)) return false;
  if (KICKERS.has(line.words)) return true;
  // One word above a line with the shape of a headline, in one block with the date below it.
  const isLabel = wordCount(line.text) === 1 && line.block === next.block && wordCount(next.text) >= 4;
  if (isLabel && widthOf(line.text) <= 18 && !/[.!?:]$/u.test(line.text) && hasMetaBelow(next, page))
    return true;
  const isShouted = line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase();
  return (
    isShouted &&
    next.text !== next.text.toUpperCase() &&
    wordCount(line.text) <= 3 &&
    wordCount(next.text) >= 4
  );
}

function hasMetaBelow(line: Line, page: RawPage): boolean {
  const index = page.lines.indexOf(line);
  const below = page.lines.slice(index + 1, index + 4).filter((other) => other.block === line.block);
  return below.some((other) => readMetaLine(other.text, page) !== undefined);
}

/** The next line that could be the headline: dates and by-lines between are passed over. */
function nextTitle(header: Line[], index: number, page: RawPage): Line | undefined {
  return header.slice(index + 1, index + 5).find((line) => readMetaLine(line.text, page) === undefined);
}

export const headline: Rule = {
  name: 'headline',
  reason:
    'The headline is the first line that is not about the article; where it stands twice, once is enough. A section above it, the name of the site behind it and the number of an agency before it are not part of it; capitals are.',
  apply(page) {
    const header = page.lines.slice(0, HEADER_LINES);
    const first = header.findIndex((line, index) => {
      const meta = readMetaLine(line.text, page);
      const isMeta =
        meta !== undefined && (meta.dates.published ?? meta.dates.updated ?? meta.authors[0]) !== undefined;
      return !isMeta && !isKicker(line, nextTitle(header, index, page), page);
    });
    const line = header[first < 0 ? 0 : first];
    const repeated = repeatedTitle(page.lines.slice(0, Math.min(HEADER_LINES, page.linesBeforeSentence(2))));
    const written = repeated ?? withSecondLine(line, header[first + 1]);
    page.isHeadlineAhead = false;
    if (written === undefined || line === undefined || (repeated === undefined && !isHeadline(line, page)))
      return;
    const bare = withoutSite(written, page);
    page.title = bare.replace(WIRE_SLUG, '');
    page.titleBlock = line.block;
    if (bare !== line.text) page.note('site-name', line.text.slice(bare.length).trim());
    if (page.title !== bare) page.note('wire-slug', bare.slice(0, bare.length - page.title.length));
    const second =
      written.endsWith(header[first + 1]?.text ?? ' ') && written !== line.text
        ? header[first + 1]
        : undefined;
    const copies = new Set([written, line.text, bare, page.title, second?.text ?? line.text].map(sameWords));
    const isCopy = (other: Line): boolean =>
      copies.has(other.words) ||
      withoutSuffixes(other.text).some(
        (cut) => copies.has(sameWords(cut.title)) && widthOf(cut.site) <= MAX_SITE_WIDTH,
      );
    let kept = false;
    page.lines = page.lines.filter((other, index) => {
      if (index >= HEADER_LINES) return true;
      if (isTitleLike(other) && isCopy(other)) {
        if (kept && other !== second) page.note('repeated-headline', other.text);
        kept = true;
        return false;
      }
      if (index < first && isKicker(other, nextTitle(header, index, page), page)) {
        page.note('section-label', other.text);
        return false;
      }
      return true;
    });
  },
};

/** `When the gauge speaks:` above `A village listens`: one headline in two lines. */
function withSecondLine(line: Line | undefined, next: Line | undefined): string | undefined {
  const isOpen =
    line !== undefined && /[:：]$/u.test(line.text) && next?.block === line.block && !next.isSentence;
  return isOpen && next !== undefined ? `${line.text} ${next.text}` : line?.text;
}

/** A text that begins with a paragraph has no headline. */
function isHeadline(line: Line, page: RawPage): boolean {
  return page.lines.length === 1
    ? widthOf(line.text) <= MAX_TITLE_WIDTH
    : isTitleLike(line) && !(line.isSentence && (widthOf(line.text) > 160 || isDateline(line.text)));
}
