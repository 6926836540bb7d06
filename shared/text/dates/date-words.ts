import { foldText } from '../fold-text.ts';

/**
 * The names of the months, January first; alternatives are separated by `|`, abbreviations have no full stop.
 * The table is written by hand, because `Intl` took 30 ms of each cold start for 30 locales, and CLDR lacks
 * half of the forms that papers use.
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
  is: 'janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt nóvember|nóv desember|des',
  fi: 'tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu',
  et: 'jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt november|nov detsember|dets',
  lv: 'janvāris|janvārī|janv februāris|februārī|febr marts|martā aprīlis|aprīlī|apr maijs|maijā jūnijs|jūnijā|jūn jūlijs|jūlijā|jūl augusts|augustā|aug septembris|septembrī|sept oktobris|oktobrī|okt novembris|novembrī|nov decembris|decembrī|dec',
  lt: 'sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis',
  pl: 'stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  cs: 'ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu|listopad|lis prosince|prosinec|pro',
  sk: 'januára|január|jan februára|február|feb marca|marec|mar apríla|apríl|apr mája|máj júna|jún júla|júl augusta|august|aug septembra|september|sep októbra|október|okt novembra|november|nov decembra|december|dec',
  hu: 'január|januári|jan február|februári|febr március|márciusi|márc április|áprilisi|ápr május|májusi|máj június|júniusi|jún július|júliusi|júl augusztus|augusztusi|aug szeptember|szeptemberi|szept október|októberi|okt november|novemberi|nov december|decemberi|dec',
  ro: 'ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|noi decembrie|dec',
  tr: "ocak|ocak'ta şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  ru: 'января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек',
  uk: 'січня|січень|січ лютого|лютий|лют березня|березень|берез|бер квітня|квітень|квіт|кві травня|травень|трав|тра червня|червень|черв|чер липня|липень|лип серпня|серпень|серп|сер вересня|вересень|верес|вер жовтня|жовтень|жовт|жов листопада|листопад|листоп|лист|лис грудня|грудень|груд|гру',
  bg: 'януари|яну февруари|фев март|мар април|апр май юни юли август|авг септември|сеп|септ октомври|окт ноември|ное|ноем декември|дек',
  sr: 'јануар|јануара|јан|januara фебруар|фебруара|феб|februara март|марта|мар април|априла|апр мај|маја јун|јуна јул|јула август|августа|авг септембар|септембра|сеп|септ октобар|октобра|окт новембар|новембра|нов децембар|децембра|дец',
  el: 'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ|μάρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μάι|μαϊ ιουνίου|ιούνιος|ιουν|ιούν ιουλίου|ιούλιος|ιουλ|ιούλ αυγούστου|αύγουστος|αυγ|αύγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε|νοέ δεκεμβρίου|δεκέμβριος|δεκ',
  ar: 'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار|اذار أبريل|إبريل|نيسان|أفريل مايو|أيار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|آب|أوت|غشت سبتمبر|أيلول|شتنبر أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|دجنبر',
  he: 'ינואר|בינואר|ינו פברואר|בפברואר|פבר מרץ|במרץ|מרס|במרס אפריל|באפריל|אפר מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט|אוג ספטמבר|בספטמבר|ספט אוקטובר|באוקטובר|אוק נובמבר|בנובמבר|נוב דצמבר|בדצמבר|דצמ',
  fa: 'ژانویه|ژانویهٔ فوریه|فوریهٔ مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  hi: 'जनवरी|जन फ़रवरी|फरवरी|फर मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित अक्टूबर|अक्तूबर|अक्टू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस',
  bn: 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ta: 'ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  th: 'มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค',
  vi: 'tháng_một|tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai|tháng_chạp',
  id: 'januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep oktober|okt november|nov desember|des',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ca: 'gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des',
  eu: 'urtarrilaren|urtarrila otsailaren|otsaila martxoaren|martxoa apirilaren|apirila maiatzaren|maiatza ekainaren|ekaina uztailaren|uztaila abuztuaren|abuztua irailaren|iraila urriaren|urria azaroaren|azaroa abenduaren|abendua',
  gl: 'xaneiro|xan febreiro|feb marzo|mar abril|abr maio|mai xuño|xuñ xullo|xul agosto|ago setembro|set outubro|out novembro|nov decembro|dec',
  af: 'januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sept|sep oktober|okt november|nov desember|des',
  lb: 'januar|jan februar|febr|feb mäerz|mäe abrëll|abr mee juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  ga: 'eanáir|ean feabhra|feabh márta aibreán|aib bealtaine|beal meitheamh|meith iúil lúnasa|lún meán_fómhair deireadh_fómhair samhain|samh nollaig|noll',
  cy: 'ionawr|ion chwefror|chwef mawrth ebrill|ebr mai mehefin|meh gorffennaf|gorff awst medi hydref|hyd tachwedd|tach rhagfyr|rhag',
  hr: 'siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada studenoga|studenog|studeni prosinca|prosinac',
  sl: 'januarja|januar|jan februarja|februar|feb marca|marec|mar aprila|april|apr maja|maj junija|junij|jun julija|julij|jul avgusta|avgust|avg septembra|september|sep oktobra|oktober|okt novembra|november|nov decembra|december|dec',
  bs: 'januar|januara februar|februara mart|marta april|aprila maj|maja juni|jun|juna juli|jul|jula august|avgust|augusta|avgusta septembar|septembra oktobar|oktobra novembar|novembra decembar|decembra',
  mk: 'јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп|септ октомври|окт ноември|ное|ноем декември|дек',
  be: 'студзеня|студзень лютага|люты сакавіка|сакавік красавіка|красавік мая|май чэрвеня|чэрвень ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка|кастрычнік лістапада|лістапад снежня|снежань',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  az: 'yanvar|yan fevral|fev mart aprel|apr may iyun iyul avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek',
  uz: 'yanvar fevral mart aprel may iyun iyul avgust sentabr|sentyabr oktabr|oktyabr noyabr dekabr',
  ky: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  mt: 'jannar|jan frar marzu|mar april|apr mejju ġunju lulju awwissu|aww settembru|set ottubru|ott novembru|nov diċembru|diċ',
  fy: 'jannewaris|jannewaarje|jan febrewaris|febrewaarje|feb maart|mrt april|apr maaie juny|jun july|jul augustus|aug septimber|sept|sep oktober|okt novimber|nov desimber|des',
  nn: 'januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ka: 'იანვარი|იანვარს|იან თებერვალი|თებერვალს|თებ მარტი|მარტს|მარ აპრილი|აპრილს|აპრ მაისი|მაისს|მაი ივნისი|ივნისს|ივნ ივლისი|ივლისს|ივლ აგვისტო|აგვისტოს|აგვ სექტემბერი|სექტემბერს|სექ ოქტომბერი|ოქტომბერს|ოქტ ნოემბერი|ნოემბერს|ნოე დეკემბერი|დეკემბერს|დეკ',
  hy: 'հունվարի|հունվար|հնվ փետրվարի|փետրվար|փտվ մարտի|մարտ|մրտ ապրիլի|ապրիլ|ապր մայիսի|մայիս|մյս հունիսի|հունիս|հնս հուլիսի|հուլիս|հլս օգոստոսի|օգոստոս|օգս սեպտեմբերի|սեպտեմբեր|սեպ հոկտեմբերի|հոկտեմբեր|հոկ նոյեմբերի|նոյեմբեր|նոյ դեկտեմբերի|դեկտեմբեր|դեկ',
  mr: 'जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै|जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें',
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  gu: 'જાન્યુઆરી|જાન્યુ ફેબ્રુઆરી|ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ|ઑગસ્ટ સપ્ટેમ્બર|સપ્ટે ઓક્ટોબર|ઑક્ટોબર નવેમ્બર ડિસેમ્બર',
  pa: 'ਜਨਵਰੀ ਫਰਵਰੀ|ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  te: 'జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై|జులై ఆగస్టు|ఆగస్ట్ సెప్టెంబర్|సెప్టెంబరు అక్టోబర్|అక్టోబరు నవంబర్|నవంబరు డిసెంబర్|డిసెంబరు',
  kn: 'ಜನವರಿ ಫೆಬ್ರವರಿ|ಫೆಬ್ರುವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್',
  ml: 'ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ് സെപ്റ്റംബർ|സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ',
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
  ms: 'januari|jan februari|feb mac april|apr mei jun julai|jul ogos september|sept|sep oktober|okt november|nov disember|dis',
  tl: 'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  ha: 'janairu faburairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba',
  eo: 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro',
};

/** The months of the Iranian solar calendar, Farvardin first. Their days are converted. */
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** Days of the week. They show the language of a date; a wrong day of the week does not make the date invalid. */
const WEEKDAYS: Record<string, string> = {
  en: 'monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun',
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
  ro: 'luni lun marți mar miercuri mie joi vineri vin sâmbătă sâm sam duminică dum',
  tr: 'pazartesi pzt salı sal çarşamba çar perşembe cuma cum cumartesi cmt pazar paz',
  ru: 'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс пнд втр срд чтв птн сбт вск',
  uk: 'понеділок пн вівторок вт середа ср четвер чт п’ятниця пʼятниця пт субота сб неділя нд',
  bg: 'понеделник вторник сряда четвъртък петък събота неделя',
  el: 'δευτέρα δευ τρίτη τρι τετάρτη τετ πέμπτη πεμ παρασκευή παρ σάββατο σαβ κυριακή κυρ',
  ar: 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  he: 'שני שלישי רביעי חמישי שישי שבת ראשון יום',
  fa: 'دوشنبه سه_شنبه سهشنبه سه‌شنبه چهارشنبه پنجشنبه پنج_شنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार सोम मंगल बुध गुरु शुक्र शनि रवि',
  zh: '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日',
  ja: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月 火 水 木 金 土 日',
  ko: '월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일',
  th: 'วันจันทร์ วันจันทร์ที่ จันทร์ วันอังคาร วันอังคารที่ อังคาร วันพุธ วันพุธที่ พุธ วันพฤหัสบดี วันพฤหัสบดีที่ วันพฤหัส พฤหัสบดี วันศุกร์ วันศุกร์ที่ ศุกร์ วันเสาร์ วันเสาร์ที่ เสาร์ วันอาทิตย์ วันอาทิตย์ที่ อาทิตย์',
  vi: 'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật',
  id: "senin sen selasa sel rabu rab kamis kam jumat jum'at jum sabtu sab minggu ahad",
  hr: 'ponedjeljak pon utorak uto srijeda sri četvrtak čet petak pet subota sub nedjelja ned',
  sl: 'ponedeljek pon torek tor sreda sre četrtek čet petek pet sobota sob nedelja ned',
  sr: 'ponedeljak utorak sreda četvrtak petak subota nedelja понедељак уторак среда четвртак петак субота недеља',
  mk: 'понеделник вторник среда четврток петок сабота недела',
  be: 'панядзелак аўторак серада чацвер пятніца субота нядзеля',
  lt: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
  lv: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
  et: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  is: 'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur',
  ca: 'dilluns dl dimarts dt dimecres dc dijous dj divendres dv dissabte ds diumenge dg',
  eu: 'astelehena asteartea asteazkena osteguna ostirala larunbata igandea',
  gl: 'luns martes mércores xoves venres sábado domingo',
  ga: 'luan máirt céadaoin déardaoin aoine satharn domhnach dé',
  cy: 'llun mawrth mercher iau gwener sadwrn sul dydd',
  sq: 'hënë martë mërkurë enjte premte shtunë diel',
  af: 'maandag dinsdag woensdag donderdag vrydag saterdag sondag',
  az: 'bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə bazar',
  ky: 'дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби',
  fy: 'moandei tiisdei woansdei tongersdei freed sneon snein',
  nn: 'måndag tysdag onsdag torsdag fredag laurdag lørdag sundag søndag',
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
  ka: 'ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა',
  hy: 'երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի',
  ur: 'پیر سوموار منگل بدھ جمعرات جمعہ ہفتہ اتوار',
  bn: 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার',
  mr: 'सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  ne: 'सोमबार मङ्गलबार बुधबार बिहीबार शुक्रबार शनिबार आइतबार',
  ta: 'திங்கள் திங்கட்கிழமை செவ்வாய் செவ்வாய்க்கிழமை புதன் புதன்கிழமை வியாழன் வியாழக்கிழமை வெள்ளி வெள்ளிக்கிழமை சனி சனிக்கிழமை ஞாயிறு ஞாயிற்றுக்கிழமை',
  te: 'సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం',
  kn: 'ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ',
  ml: 'തിങ്കൾ തിങ്കളാഴ്ച ചൊവ്വ ചൊവ്വാഴ്ച ബുധൻ ബുധനാഴ്ച വ്യാഴം വ്യാഴാഴ്ച വെള്ളി വെള്ളിയാഴ്ച ശനി ശനിയാഴ്ച ഞായർ ഞായറാഴ്ച',
  gu: 'સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર',
  ms: 'isnin selasa rabu khamis jumaat sabtu ahad',
  tl: 'lunes martes miyerkules huwebes biyernes sabado linggo',
  sw: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
  lb: 'méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg',
  eo: 'lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo',
};

const MERIDIEMS: Record<string, { am: string; pm: string }> = {
  en: { am: 'am', pm: 'pm' },
  ja: { am: '午前', pm: '午後' },
  zh: { am: '上午 凌晨 早上 清晨 早', pm: '下午 晚上 傍晚 晚 中午' },
  ko: { am: '오전', pm: '오후' },
  hi: { am: 'पूर्वाह्न सुबह', pm: 'अपराह्न शाम' },
  ar: { am: 'ص صباحا صباحًا', pm: 'م مساء مساءً' },
  fa: { am: 'قظ', pm: 'بظ' },
  el: { am: 'πμ', pm: 'μμ' },
  tr: { am: 'öö', pm: 'ös' },
  vi: { am: 'sáng sa', pm: 'chiều tối ch' },
  mr: { am: 'सकाळी', pm: 'दुपारी सायंकाळी रात्री' },
  bn: { am: 'সকাল এএম', pm: 'বিকেল সন্ধ্যা রাত দুপুর পিএম' },
  ta: { am: 'காலை', pm: 'மாலை இரவு பிற்பகல்' },
  ms: { am: 'pagi pg', pm: 'petang ptg malam tengahari tgh' },
};

/** Units that follow their number (3月, 18 Uhr, 2025 г.). */
const UNITS_AFTER: Record<string, Partial<Record<DateUnit, string>>> = {
  zh: { year: '年', month: '月', day: '日 号', hour: '时 點 点', minute: '分', second: '秒' },
  ja: { year: '年', month: '月', day: '日', hour: '時', minute: '分', second: '秒' },
  ko: { year: '년', month: '월', day: '일', hour: '시', minute: '분', second: '초' },
  de: { hour: 'uhr' },
  hi: { hour: 'बजे' },
};

/** Units that precede their number (tháng 3 năm 2025). */
const UNITS_BEFORE: Record<string, Partial<Record<DateUnit, string>>> = {
  vi: { year: 'năm', month: 'tháng', day: 'ngày', hour: 'lúc' },
};

/** Words in dates that have no meaning for the date. */
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
  ja: '発行 号 付',
  th: 'น เวลา พศ คศ ที่',
  id: 'pukul pkl',
  ca: 'de del d al a les la',
  gl: 'de do da ás a o',
  eu: 'eko ko e',
  is: 'kl klukkan þann',
  ga: 'an lá',
  hr: 'u h sati god godine',
  sl: 'ob uri dne',
  sk: 'o hodine dňa',
  bs: 'u h sati godine',
  mk: 'во г година часот',
  be: 'г года у',
  lt: 'm d val metų mėn dieną',
  lv: 'gada g plkst pulksten',
  et: 'kell a',
  sq: 'në ora më datë',
  az: 'saat ci cı cu cü il ildə',
  uz: 'yil soat da',
  ky: 'жыл жылы жылдын саат',
  mt: 'ta’ il fi',
  fy: 'om op oere',
  nn: 'kl den klokka',
  kk: 'жылғы жыл ж сағат',
  ka: 'წლის წელი საათზე',
  hy: 'թ ժամը',
  ur: 'ء بجے کو',
  bn: 'সাল টা',
  mr: 'रोजी वाजता',
  ms: 'jam pukul haribulan hb',
  tl: 'ng ika',
  sw: 'tarehe saa',
  af: 'om op uur',
  eo: 'je la',
  lb: 'um de den auer',
  ne: 'गते',
};

/**
 * Languages that are used in one time zone only, or in zones with the same clock. A time in such a language
 * needs no zone. Each zone here represents all zones with the same rules.
 */
const ZONE_OF_LANGUAGE: Record<string, string> = {
  ...Object.fromEntries(
    [
      'de',
      'it',
      'nl',
      'sv',
      'da',
      'nb',
      'nn',
      'fy',
      'mt',
      'pl',
      'cs',
      'sk',
      'hu',
      'sr',
      'hr',
      'sl',
      'bs',
      'mk',
      'sq',
      'ca',
      'eu',
      'gl',
      'lb',
    ].map((language) => [language, 'Europe/Berlin']),
  ),
  ...Object.fromEntries(
    ['fi', 'et', 'lv', 'lt', 'el', 'ro', 'bg', 'uk'].map((language) => [language, 'Europe/Athens']),
  ),
  is: 'Atlantic/Reykjavik',
  tr: 'Europe/Istanbul',
  he: 'Asia/Jerusalem',
  fa: 'Asia/Tehran',
  hi: 'Asia/Kolkata',
  th: 'Asia/Bangkok',
  vi: 'Asia/Ho_Chi_Minh',
  zh: 'Asia/Shanghai',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  ...Object.fromEntries(
    ['ta', 'te', 'kn', 'ml', 'gu', 'mr', 'pa', 'si'].map((language) => [language, 'Asia/Kolkata']),
  ),
  ne: 'Asia/Kathmandu',
  ga: 'Europe/Dublin',
  cy: 'Europe/London',
  be: 'Europe/Minsk',
  az: 'Asia/Baku',
  ka: 'Asia/Tbilisi',
  hy: 'Asia/Yerevan',
  uz: 'Asia/Tashkent',
  ky: 'Asia/Bishkek',
  ms: 'Asia/Kuala_Lumpur',
  tl: 'Asia/Manila',
  af: 'Africa/Johannesburg',
};

const DATE_UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/**
 * All meanings that a word can have in a date. Few words have two meanings: `mar` is March or mardi, `월` is a month or
 * Monday.
 */
export interface DateWord {
  month?: number;
  /**
   * The month that the word means after a day with a full stop: `15. listopada` is October in Croatian, but
   * `15 listopada` is November in Polish.
   */
  monthAfterStop?: { month: number; language: string };
  /** Whether `month` is a month of the Iranian solar calendar. */
  isPersian?: true;
  isWeekday?: true;
  meridiem?: 'am' | 'pm';
  unitAfter?: DateUnit;
  unitBefore?: DateUnit;
  isFiller?: true;
  languages: Set<string>;
}

let vocabulary: Map<string, DateWord> | undefined;

/** Every word that a date can contain, folded. Built when the first date with words is parsed, which takes 2 ms. */
export function dateWords(): Map<string, DateWord> {
  vocabulary ??= buildVocabulary();
  return vocabulary;
}

/**
 * The time zone that all of these languages use, if they have one in common. Icelandic shares most date words
 * with the other Nordic languages, so it counts only if no other language remains.
 */
export function zoneOfLanguages(languages: Iterable<string>): string | undefined {
  const several = [...languages];
  const decisive = several.length > 1 ? several.filter((language) => language !== 'is') : several;
  const zones = new Set(decisive.map((language) => ZONE_OF_LANGUAGE[language]));
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}

function buildVocabulary(): Map<string, DateWord> {
  const words = new Map<string, DateWord>();
  const add = (language: string, text: string, meaning: Omit<DateWord, 'languages'>) => {
    for (const written of text.split(' ').filter(Boolean)) {
      const word = foldText(written.replaceAll('_', ' '));
      const known = words.get(word);
      // If two languages give a word different months, the first language of the table counts. The Croatian month is
      // stored separately, because Croatian writes a full stop after the day.
      if (known === undefined) words.set(word, { ...meaning, languages: new Set([language]) });
      else if (known.month === undefined || meaning.month === undefined || known.month === meaning.month) {
        words.set(word, { ...meaning, ...known, languages: known.languages.add(language) });
      } else if (language === 'hr') known.monthAfterStop = { month: meaning.month, language };
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
