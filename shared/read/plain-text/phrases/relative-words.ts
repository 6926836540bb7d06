import { type PhraseTable, phrasesOf } from './phrase-table.ts';

const AGO: PhraseTable = {
  mul: 'ago|earlier|il y a|vor|hace|fa|há|atrás|geleden|för|sedan|for|siden|sitten|temu|před|ezelőtt|acum|în urmă|önce|назад|тому|тому назад|преди|πριν|πριν από|منذ|قبل|قبل نحو|منذ نحو|پیش|قبل از|לפני|पहले|পূর্বে|আগে|之前|以前|前|전|ที่แล้ว|ที่ผ่านมา|trước|cách đây|lalu|yang lalu|fa|pre|пре|pred|duela|prije|pre|pred|pirms|prieš|tagasi|síðan|fyrir|para|пред|преди|əvvəl|бұрын|წინ|առաջ|yang lalu|lalu|lepas|ang nakalipas|nakalipas|پہلے|قبل|আগে|முன்பு|క్రితం|മുൻപ്|ago|duela|o shin|yn ôl|geleden|gelede|antaŭ|fa|тому|раней|таму|oldin',
};

const UNITS: Record<'minute' | 'hour' | 'day' | 'week', PhraseTable> = {
  minute: {
    mul: 'm|min|mins|minute|minutes|mn|minuten|minuto|minutos|minuti|minuut|minuter|minut|minutter|minuuttia|minuutti|minutę|minuty|minutami|perccel|perce|perc|dakika|dk|минуту|минуты|минут|мин|хвилину|хвилини|хвилин|хв|минути|λεπτό|λεπτά|دقيقة|دقائق|دقیقه|דקה|דקות|मिनट|分钟|分鐘|分|分間|분|นาที|phút|menit|minuts|minuta|minute|minuti|minūtes|minūtēm|minučių|minutes|minutės|minutit|mínútum|dəqiqə|минут|წუთის|րոպե|minit|menit|minuto|منٹ|মিনিট|நிமிடங்களுக்கு|నిమిషాల|minuut|хвілін|daqiqa|minutu|nóiméad|munud|minutoj|minutama|минути',
  },
  hour: {
    mul: 'h|hr|hrs|hour|hours|heure|heures|stunde|stunden|std|hora|horas|ora|ore|uur|uren|timme|timmar|tim|time|timer|tunti|tuntia|t|godzinę|godziny|godzin|godz|hodinou|hodinami|hodiny|hodin|órával|órája|óra|oră|saat|sa|час|часа|часов|ч|годину|години|годин|год|ώρα|ώρες|ساعة|ساعات|ساعت|שעה|שעות|घंटे|घंटा|घण्टे|घंटों|小时|小時|个小时|個小時|时间|時間|시간|ชั่วโมง|giờ|tiếng|jam|hores|hora|sat|sata|sati|сата|сати|sat|sata|sati|ur|uri|ure|urama|hodinu|hodín|hodinami|hodiny|stundām|stundas|stundu|valandų|valandas|valandą|val|tundi|tunni|klukkustundum|klst|saat|сағат|საათის|ժամ|jam|oras|گھنٹے|ঘণ্টা|மணி நேரத்திற்கு|గంటల|hores|horas|ordu|uair|awr|horoj|orë|часа|гадзін|soat|uur|сата|сати|часа',
  },
  day: {
    mul: 'd|day|days|jour|jours|j|tag|tage|tagen|día|días|giorno|giorni|gg|dia|dias|dag|dagen|dagar|dage|dager|døgn|päivä|päivää|pv|dzień|dni|dnem|dny|dnů|nappal|napja|nap|zi|zile|gün|день|дня|дней|дн|день|дні|днів|дни|ден|ημέρα|ημέρες|μέρα|μέρες|يوم|أيام|ايام|يوما|روز|יום|ימים|दिन|দিন|天|日|日間|일|วัน|ngày|hari|dies|dana|дана|dan|dana|dni|dnevi|dňami|dňom|dnom|dní|dienām|dienas|dienų|dienas|dieną|päeva|päev|dögum|dagar|gün|күн|დღის|օր|hari|araw|دن|দিন|நாட்களுக்கு|రోజుల|dies|dia|egun|lá|diwrnod|tagoj|ditë|дена|ден|дзён|kun|dae|дана',
  },
  week: {
    mul: 'w|wk|week|weeks|semaine|semaines|sem|woche|wochen|semana|semanas|settimana|settimane|weken|vecka|veckor|v|uge|uger|uke|uker|viikko|viikkoa|tydzień|tygodnie|tygodni|týdnem|týdny|týdnů|héttel|hete|hét|săptămână|săptămâni|hafta|неделю|недели|недель|тиждень|тижні|тижнів|седмица|седмици|εβδομάδα|εβδομάδες|أسبوع|أسابيع|هفته|שבוע|שבועות|सप्ताह|हफ्ते|हफ़्ते|周|週|个星期|星期|週間|주|สัปดาห์|tuần|minggu|pekan|setmana|setmanes|tjedan|tjedna|tedni|tedna|týždňom|týždne|týždňami|nedēļām|nedēļas|savaičių|savaites|nädalat|nädala|vikum|həftə|апта|კვირის|շաբաթ|minggu|linggo|ہفتے|সপ্তাহ|setmanes|aste|seachtain|wythnos|semajnoj|javë|недели|weke|недеље',
  },
};

/** Two of a unit in one word. */
const PAIRS: Record<'hour' | 'day' | 'week' | 'minute', PhraseTable> = {
  minute: { ar: 'دقيقتين|دقيقتان' },
  hour: { ar: 'ساعتين|ساعتان', he: 'שעתיים' },
  day: { ar: 'يومين|يومان', he: 'יומיים' },
  week: { ar: 'أسبوعين', he: 'שבועיים' },
};

const ONE: PhraseTable = {
  mul: 'a|an|one|un|une|ein|einer|einem|eine|einen|una|uno|um|uma|een|één|en|et|ett|yksi|jedną|jeden|egy|o|bir|один|одну|одна|ένα|μία|μια|واحدة|واحد|یک|אחת|אחד|एक|一|หนึ่ง|một|sebuah|satu',
};

const ABOUT: PhraseTable = {
  mul: 'about|around|over|more than|less than|the|environ|plus de|etwa|rund|circa|unos|unas|cerca de|sobre|ca|omtrent|около|примерно|более|περίπου|حوالي|نحو|أكثر من|حدود|כ|लगभग|करीब|约|約|大约|약|khoảng|sekitar|yaklaşık|από|de|di|last|in|kl|um|at|to',
};

const YESTERDAY: PhraseTable = {
  mul: 'yesterday|hier|gestern|ayer|ieri|ontem|gisteren|igår|i går|eilen|wczoraj|včera|tegnap|ieri|dün|вчера|вчора|χθες|χτες|أمس|امس|بالأمس|دیروز|אתמול|昨天|昨日|어제|เมื่อวาน|เมื่อวานนี้|hôm qua|kemarin|ahir|juče|јуче|atzo|jučer|juče|јуче|včeraj|вчора|вчера|vakar|eile|í gær|dje|dünən|кеше|გუშინ|երեկ|semalam|kahapon|گزشتہ روز|গতকাল|நேற்று|నిన్న|atzo|inné|ddoe|gister|hieraŭ|onte|учора|kecha|ഇന്നലെ|काल',
};
const TODAY: PhraseTable = {
  mul: "today|aujourd'hui|heute|hoy|oggi|hoje|vandaag|idag|i dag|tänään|dzisiaj|dziś|dnes|ma|astăzi|azi|bugün|сегодня|сьогодні|днес|σήμερα|اليوم|امروز|היום|आज|今天|今日|오늘|วันนี้|hôm nay|hari ini|avui|danas|данас|just now|à l'instant|gerade eben|ahora mismo|adesso|agora mesmo|zojuist|just nu|teraz|только что|щойно|μόλις τώρα|الآن|همین حالا|עכשיו|अभी|刚刚|剛剛|たった今|방금|지금|danas|данас|danes|днес|šiandien|šodien|täna|í dag|sot|bu gün|бүгін|დღეს|այսօր|hari ini|ngayon|آج|আজ|இன்று|ఈరోజు|gaur|inniu|heddiw|vandag|hodiaŭ|hoxe|сёння|bugun|ഇന്ന്|आज",
};

export const AGO_WORDS = phrasesOf(AGO);
export const UNIT_WORDS = {
  minute: phrasesOf(UNITS.minute),
  hour: phrasesOf(UNITS.hour),
  day: phrasesOf(UNITS.day),
  week: phrasesOf(UNITS.week),
};
export const PAIR_WORDS = {
  minute: phrasesOf(PAIRS.minute),
  hour: phrasesOf(PAIRS.hour),
  day: phrasesOf(PAIRS.day),
  week: phrasesOf(PAIRS.week),
};
export const ONE_WORDS = phrasesOf(ONE);
export const RELATIVE_ABOUT_WORDS = phrasesOf(ABOUT);
export const YESTERDAY_WORDS = phrasesOf(YESTERDAY);
export const TODAY_WORDS = phrasesOf(TODAY);
