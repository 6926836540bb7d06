import { foldText } from '../fold-text.ts';

/**
 * The names of the months, January first, alternatives apart by `|`, abbreviations without their full stop. By hand and
 * not from `Intl`: building it from 30 locales took 30 ms of each cold start, and CLDR lacks half of what papers write.
 */
const MONTHS: Record<string, string> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  fr: 'janvier|janv|jan février|févr|fév|fev mars avril|avr mai juin juillet|juil août septembre|sept|sep octobre|oct novembre|nov décembre|déc',
  de: 'januar|jänner|jan februar|feber|feb märz|mrz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic',
  it: 'gennaio|gen febbraio|febb|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
  pt: 'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  nl: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
  sv: 'januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec',
  da: 'januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec',
  nb: 'januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  fi: 'tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu',
  et: 'jaanuar|jaan veebruar|veebr märts aprill mai juuni juuli august september oktoober november detsember|dets',
  lv: 'janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī',
  lt: 'sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis',
  pl: 'stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  cs: 'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  sk: 'januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december',
  hu: 'január|januári|jan február|februári|febr március|márciusi|márc április|áprilisi|ápr május|májusi|máj június|júniusi|jún július|júliusi|júl augusztus|augusztusi|aug szeptember|szeptemberi|szept október|októberi|okt november|novemberi|nov december|decemberi|dec',
  ro: 'ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|noi decembrie|dec',
  tr: "ocak|ocak'ta şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  ru: 'января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек',
  uk: 'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  sr: 'јануар|јануара|januara фебруар|фебруара|februara март|марта април|априла мај|маја јун|јуна јул|јула август|августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра',
  el: 'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ|μάρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μάι|μαϊ ιουνίου|ιούνιος|ιουν|ιούν ιουλίου|ιούλιος|ιουλ|ιούλ αυγούστου|αύγουστος|αυγ|αύγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε|νοέ δεκεμβρίου|δεκέμβριος|δεκ',
  ar: 'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار|اذار أبريل|إبريل|نيسان|أفريل مايو|أيار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|آب|أوت|غشت سبتمبر|أيلول|شتنبر أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|دجنبر',
  he: 'ינואר|בינואר|ינו פברואר|בפברואר|פבר מרץ|במרץ|מרס|במרס אפריל|באפריל|אפר מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט|אוג ספטמבר|בספטמבר|ספט אוקטובר|באוקטובר|אוק נובמבר|בנובמבר|נוב דצמבר|בדצמבר|דצמ',
  fa: 'ژانویه|ژانویهٔ فوریه|فوریهٔ مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  hi: 'जनवरी|जन फ़रवरी|फरवरी|फर मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित अक्टूबर|अक्तूबर|अक्टू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस',
  bn: 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ta: 'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  th: 'มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค',
  id: 'januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep oktober|okt november|nov desember|des',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ca: 'gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des',
  eu: 'urtarrilaren|urtarrila otsailaren|otsaila martxoaren|martxoa apirilaren|apirila maiatzaren|maiatza ekainaren|ekaina uztailaren|uztaila abuztuaren|abuztua irailaren|iraila urriaren|urria azaroaren|azaroa abenduaren|abendua',
};

/** The solar months of Iran, Farvardin first: a day of them is converted. */
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** Days of the week. They are read and dropped: a wrong one does not make a date wrong. */
const WEEKDAYS: Record<string, string> = {
  en: 'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun',
  fr: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  de: 'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  es: 'lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb domingo dom',
  it: 'lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom',
  pt: 'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex sábado sáb domingo dom',
  nl: 'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo',
  sv: 'måndag mån måndagen tisdag tis tisdagen onsdag ons onsdagen torsdag tors tor torsdagen fredag fre fredagen lördag lör lördagen söndag sön söndagen',
  da: 'mandag man tirsdag tir onsdag ons torsdag tors tor fredag fre lørdag lør søndag søn',
  nb: 'mandag man tirsdag tir onsdag ons torsdag tors tor fredag fre lørdag lør søndag søn',
  fi: 'maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su',
  pl: 'poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela nd niedz',
  cs: 'pondělí po úterý út středa st čtvrtek čt pátek pá sobota neděle ne',
  sk: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
  hu: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  ro: 'luni marți miercuri joi vineri sâmbătă duminică',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  ru: 'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
  uk: 'понеділок пн вівторок вт середа ср четвер чт п’ятниця пʼятниця пт субота сб неділя нд',
  bg: 'понеделник вторник сряда четвъртък петък събота неделя',
  el: 'δευτέρα δευ τρίτη τρι τετάρτη τετ πέμπτη πεμ παρασκευή παρ σάββατο σαβ κυριακή κυρ',
  ar: 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  he: 'שני שלישי רביעי חמישי שישי שבת ראשון יום',
  fa: 'دوشنبه سه_شنبه سهشنبه سه‌شنبه چهارشنبه پنجشنبه پنج_شنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार सोम मंगल बुध गुरु शुक्र शनि रवि',
  zh: '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日',
  ja: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 火 水 木 金 土',
  ko: '월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토',
  th: 'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์',
  vi: 'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật',
  id: 'senin selasa rabu kamis jumat sabtu minggu',
};

/** Words before and after noon. */
const MERIDIEMS: Record<string, { am: string; pm: string }> = {
  en: { am: 'am', pm: 'pm' },
  ja: { am: '午前', pm: '午後' },
  zh: { am: '上午 凌晨 早上 清晨', pm: '下午 晚上 傍晚' },
  ko: { am: '오전', pm: '오후' },
  hi: { am: 'पूर्वाह्न सुबह', pm: 'अपराह्न शाम' },
  ar: { am: 'ص صباحا صباحًا', pm: 'م مساء مساءً' },
  fa: { am: 'قظ', pm: 'بظ' },
  el: { am: 'πμ', pm: 'μμ' },
  tr: { am: 'öö', pm: 'ös' },
  vi: { am: 'sáng sa', pm: 'chiều tối ch' },
};

/** Units that follow their number (3月, 18 Uhr, 2025 г.). */
const UNITS_AFTER: Record<string, Partial<Record<DateUnit, string>>> = {
  zh: { year: '年', month: '月', day: '日 号', hour: '时 點 点', minute: '分', second: '秒' },
  ja: { year: '年', month: '月', day: '日', hour: '時', minute: '分', second: '秒' },
  ko: { year: '년', month: '월', day: '일', hour: '시', minute: '분', second: '초' },
  de: { hour: 'uhr' },
  hi: { hour: 'बजे' },
};

/** Units that stand before their number (tháng 3 năm 2025). */
const UNITS_BEFORE: Record<string, Partial<Record<DateUnit, string>>> = {
  vi: { year: 'năm', month: 'tháng', day: 'ngày', hour: 'lúc' },
};

/** Words of a date that say nothing of their own. */
const FILLERS: Record<string, string> = {
  en: 'at on the of t etc hrs',
  fr: 'à le a l’ de h',
  de: 'am um den der vom',
  es: 'de del a las la el los hs h hrs horas',
  it: 'alle ore il del',
  pt: 'de às as do dia horas feira',
  nl: 'om op uur',
  sv: 'kl den klockan',
  da: 'kl den d klokken',
  nb: 'kl den klokken',
  fi: 'klo kello na',
  pl: 'o godz godzina r roku dnia',
  cs: 'v ve hodin dne',
  hu: 'n óra',
  ro: 'la ora ora',
  tr: 'saat günü',
  ru: 'в г года год',
  uk: 'о об р року рік',
  bg: 'г в ч',
  sr: 'у',
  el: 'στις στισ στη του ώρα τις',
  ar: 'في الساعة عام يوم م',
  he: 'בשעה ב ה',
  fa: 'ساعت روز',
  hi: 'को के समय पर',
  th: 'น เวลา พศ',
  id: 'pukul pkl',
};

/**
 * Where a language is read in one zone only (or in zones with one clock), a time in it needs no zone to be known. The
 * zones stand for all that share their rules.
 */
const ZONE_OF_LANGUAGE: Record<string, string> = {
  ...Object.fromEntries(
    ['de', 'it', 'nl', 'sv', 'da', 'nb', 'pl', 'cs', 'sk', 'hu', 'sr', 'ca', 'eu'].map((language) => [
      language,
      'Europe/Berlin',
    ]),
  ),
  ...Object.fromEntries(
    ['fi', 'et', 'lv', 'lt', 'el', 'ro', 'bg', 'uk'].map((language) => [language, 'Europe/Athens']),
  ),
  is: 'Atlantic/Reykjavik',
  tr: 'Europe/Istanbul',
  he: 'Asia/Jerusalem',
  fa: 'Asia/Tehran',
  hi: 'Asia/Kolkata',
  bn: 'Asia/Dhaka',
  th: 'Asia/Bangkok',
  vi: 'Asia/Ho_Chi_Minh',
  zh: 'Asia/Shanghai',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
};

const DATE_UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/** All that one word can mean in a date. Few mean two things: `mar` is March or mardi, `월` a month or Monday. */
export interface DateWord {
  month?: number;
  /** `month` counts in the solar calendar of Iran. */
  isPersian?: true;
  isWeekday?: true;
  meridiem?: 'am' | 'pm';
  unitAfter?: DateUnit;
  unitBefore?: DateUnit;
  isFiller?: true;
  /** Languages that have the word. */
  languages: Set<string>;
}

let vocabulary: Map<string, DateWord> | undefined;

/** Every word that can stand in a date, folded. Built at the first date that is not in digits alone: 2 ms. */
export function dateWords(): Map<string, DateWord> {
  vocabulary ??= buildVocabulary();
  return vocabulary;
}

/** The zone that all of these languages are read in, if they share one. */
export function zoneOfLanguages(languages: Iterable<string>): string | undefined {
  const zones = new Set([...languages].map((language) => ZONE_OF_LANGUAGE[language]));
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}

function buildVocabulary(): Map<string, DateWord> {
  const words = new Map<string, DateWord>();
  const add = (language: string, text: string, meaning: Omit<DateWord, 'languages'>) => {
    for (const written of text.split(' ').filter(Boolean)) {
      const word = foldText(written.replaceAll('_', ' '));
      const known = words.get(word);
      // The first language in the table decides: Croatian listopad is Polish November.
      if (known === undefined) words.set(word, { ...meaning, languages: new Set([language]) });
      else if (known.month === undefined || meaning.month === undefined || known.month === meaning.month) {
        words.set(word, { ...meaning, ...known, languages: known.languages.add(language) });
      }
    }
  };
  for (const [language, names] of Object.entries(MONTHS)) {
    for (const [index, written] of names.split(' ').entries()) {
      for (const name of written.split('|')) add(language, name, { month: index + 1 });
    }
  }
  for (const [index, name] of PERSIAN_MONTHS.split(' ').entries()) {
    add('fa', name, { month: index + 1, isPersian: true });
  }
  for (const [language, names] of Object.entries(WEEKDAYS)) add(language, names, { isWeekday: true });
  for (const [language, { am, pm }] of Object.entries(MERIDIEMS)) {
    add(language, am, { meridiem: 'am' });
    add(language, pm, { meridiem: 'pm' });
  }
  for (const [language, units] of Object.entries(UNITS_AFTER)) {
    for (const unit of DATE_UNITS) add(language, units[unit] ?? '', { unitAfter: unit });
  }
  for (const [language, units] of Object.entries(UNITS_BEFORE)) {
    for (const unit of DATE_UNITS) add(language, units[unit] ?? '', { unitBefore: unit });
  }
  for (const [language, fillers] of Object.entries(FILLERS)) add(language, fillers, { isFiller: true });
  return words;
}
