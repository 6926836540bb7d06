/**
 * The most frequent words of each language. In a usual text one word in three is one of these; lists of names and code
 * contain almost none. Languages that the classifier does not know are included, so that they are not mistaken for
 * related languages.
 */
const COMMON_WORDS: Record<string, string> = {
  af: 'die en van in is het nie wat op vir sy met te dat aan ook deur hulle sal word na was hy om',
  az: 'və bir bu da üçün ilə olan ki daha sonra çox qədər onun isə kimi də amma',
  be: 'і ў не на што з у да як гэта за ад для яго быў але пра які таксама по',
  bg: 'и в на се да от за не са е с по това като ще които до бе беше че си със',
  ca: 'de la el i que a en els les per del un una amb no va es és dels més al ha però com seva',
  cs: 'a v na se je že s z do to o i ve jako by pro ale byl které po bylo jeho už ze který jsou podle od před',
  cy: 'y yn a i o ar mae yr am wedi ei gan oedd ond bod hefyd nid gyda ac',
  da: 'og at det som en på er af for med den til ikke har om et fra ved men var de blev efter også sig mod kun havde i skal nu mellem meget eller hvad være blive bliver ind op uden hun sin',
  de: 'der die das und ist nicht mit von den dem ein eine zu auf für sich auch wird nach bei im am wurde sind wie in des es er aus einer als vor dass war hat',
  en: 'the of and to in that was for with on his is as at by from they it he has have this which were be not are said will a an or but had who she its their',
  eo: 'la de kaj en estas al ke por ne li kun pri el estis sed ĉi tio kiu ili plej ĝi ankaŭ sia diris kiel oni tamen',
  es: 'el la los las de que y en del por con una un para se no su más fue como pero sus al ha lo es a este entre ya o desde hasta e ni muy cuando también donde',
  et: 'ja on ei et see oli ta aga mis kui ka oma tema ning nii või pole mida kes ole selle',
  eu: 'eta da ez ere bat du zen dira dute izan baina egin bere dela den hau baino zuen',
  fi: 'ja on ei että se oli hän mutta joka ovat myös kun niin tai ole sen mukaan hänen jo vain kuin oli sekä kanssa sitä tämä siitä voi vielä ollut',
  fr: 'le la les des et est dans pour qui une un sur pas plus par avec ce au aux du été sont ont cette il elle de en à ne que se mais a leur leurs son sa où donc deux après lui était',
  fy: 'de fan en dat te foar mei net oan yn op ek troch wurdt nei dy út hy mar noch binne om oer hawwe wiene wurde har ús doe hjir gjin moat kin jier',
  ga: 'an na agus ar a go i le is bhí leis ag don ach tá atá nach sé sí faoi',
  gl: 'de o a que e do da en un unha os as non para co na polo é máis foi no dos das coa unhas pola ao',
  // The names of days and months are included, because Serbian in Latin letters has other names for them.
  hr: 'i je u na se da su za od s koji kao će bi nije iz sa o ali koja što do nakon bio te gdje prije poslije uvijek vrijeme tko dio svoje tijekom točno također ponedjeljak srijeda srijedu nedjelja nedjelju siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca',
  hu: 'a az és hogy nem is egy volt meg de ez csak már mint vagy még azt ki el volna után szerint lesz ha be sem pedig ezt itt lett minden több',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan ke telah adalah oleh sebagai bahwa tersebut karena bisa juga mereka',
  is: 'og að í á er sem var ekki til um við með það af en hann frá eftir eru fyrir hafa verið',
  it: 'il la di che e per del della con non una un è sono le gli nel alla da dei si anche più i lo in a ha dal al delle come',
  la: 'et in est ut non ad sed qui quod cum ex esse ab sunt ac aut enim per si atque eius nec quae sit tamen autem etiam',
  kk: 'және мен бұл деп үшін бір да болды де қазақстан жылы деген бойынша',
  ky: 'жана менен үчүн деп эле эмес болуп болгон бирок анын кийин алар дагы азыр жатат болду бул бир экенин',
  lb: 'an de den ass net vun fir mat dat op huet awer och ee eng zum vum déi datt ginn nach gëtt war hunn',
  lt: 'ir yra į kad su iš tai bet jau nuo kaip buvo jo apie dėl o bus po prie tik taip pat dar savo tačiau metų sakė kurie nes arba jie kai jį',
  lv: 'un ir ka no ar uz par kas to bet tika gada pie līdz kā arī pēc nav viņš',
  mk: 'и во на се да од за не е со по ова како ќе кои што беше го ги ја но',
  mn: 'нь бол энэ байна ба гэж дээр юм тэр байсан хийх',
  mr: 'आहे आणि या तर हे होते मध्ये नाही की आहेत होता त्या ते असे',
  ms: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan ke telah adalah oleh sebagai bahawa kepada boleh daripada beliau ialah mereka kerana sahaja iaitu selepas semasa manakala apabila tiada seramai',
  mt: 'u li ta hu ma minn għal biex dan din kien fil fuq mill mal lil kienet jew',
  nb: 'og at det som en på er av for med den til ikke har om et fra ved men var de ble etter også seg mot bare hadde i skal nå mellom mye eller hva være bli blir inn opp uten hun sin',
  ne: 'छ र को मा ले पनि भएको छन् गर्न भने थियो यो हो',
  nn: 'og at det som ein på er av for med den til ikkje har om eit frå ved men var dei vart etter også seg mot berre hadde i skal no mellom mykje eller kva vere bli ho sin',
  nl: 'de het een van en in is dat op te zijn voor met niet aan er om ook als bij door werd naar heeft die uit was hij maar nog',
  pl: 'w i na się z do nie że to jest o jak po przez od za dla był ale tym jego już oraz są po ze',
  pt: 'o a os as de que e do da em um uma para com não dos das no na por mais foi ao se como à pelo é ser até sem são pela ele ela há já ou',
  ro: 'și de în a la cu pe nu din că este pentru o care mai au un fost dar ale după sunt prin a',
  ru: 'и в не на что с по как это из за от для его был но также о а к у он она они было',
  hi: 'के में है की और को से का ने पर हैं यह था नहीं भी एक कि जो इस',
  sk: 'a v na sa je že s z do to o aj ako by pre ale bol ktoré vo po už sú podľa od ktorý pred zo',
  sl: 'in je v na se da za so ki s z pa tudi po bo ne kot pri od še bi ali do iz',
  sq: 'e të dhe në për me një që nga është si së do ka më por kjo ishte',
  sr: 'и је у на се да су за од са који као ће би није из о али која што до после био',
  // The classifier knows this language only in Cyrillic.
  'sr-Latn':
    'i je u na se da su za od s koji kao će bi nije iz sa o ali koja što do posle bio gde pre uvek vreme ko šta deo svoje tokom tačno takođe ponedeljak sredu nedelja nedelju januara februara aprila juna jula avgusta septembra oktobra novembra decembra',
  sv: 'och att det som en på är av för med den till inte har om ett från vid men var de blev efter också sig mot i ska',
  sw: 'ya na wa kwa ni za katika la kuwa hiyo huo cha kama yake baada pia vya hii',
  tl: 'ang ng sa mga na ay at si para hindi ito kung ni nang siya may',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar ise sonra ne her ancak oldu en yeni artık yalnızca değil göre ama var yok dedi söyledi etti olduğunu önce tüm ya mi',
  uk: 'і в не на що з у та до як це за від для його був але також про й які та із',
  uz: 'va bilan uchun esa deb edi kerak shu keyin emas lekin barcha chunki ular endi qilgan qilish yilda boʻlgan boʻlib boʻyicha oʻzbekiston',
  vi: 'và của là có được cho không trong một các những người với đã này khi từ đến ở',
};

/** The languages that have a word, by word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    LANGUAGES_OF.set(word, languages);
    languages.push(language);
  }
}

/**
 * Counts the common words among the words of a text by language. The language with the most is first. If
 * several languages share a word, each of them gets an equal part of the count.
 */
export function commonWordCounts(words: Iterable<string>): [language: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    for (const language of languages)
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
