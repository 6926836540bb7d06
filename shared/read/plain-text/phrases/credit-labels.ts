import { type PhraseTable, phrasesOf } from './phrase-table.ts';

const LABELS: PhraseTable = {
  en: 'photo|photos|photograph|photographs|photography|photographer|photo by|photos by|photograph by|photographs by|photo credit|photo courtesy of|picture|pictures|picture by|pictures by|picture credit|image|images|image by|image credit|image source|image caption|images by|credit|credits|caption|illustration|illustrations|illustration by|graphic|courtesy of|courtesy|file photo|file image|ap photo|video|video by|video credit|handout|composite|archive photo|screenshot|getty images|image courtesy of|animation|map|drawing|painting|artwork',
  fr: "photo|photos|photographie|photographe|photo de|photos de|crédit|crédits|crédit photo|crédits photo|crédit image|crédits photos|illustration|illustrations|image|images|légende|infographie|dessin|vidéo|photo d'illustration|photo d'archives",
  de: 'foto|fotos|fotograf|fotografin|fotografie|bild|bilder|bildquelle|bildnachweis|fotonachweis|bildunterschrift|bildrechte|fotoquelle|quelle foto|grafik|illustration|symbolbild|archivbild|archivfoto|symbolfoto|video|karikatur|zeichnung|foto von|bild von',
  es: 'foto|fotos|fotografía|fotografías|fotógrafo|imagen|imágenes|crédito|créditos|foto de|ilustración|infografía|gráfico|vídeo|crédito de la foto|foto de archivo|imagen de archivo|cortesía de|cortesía|pie de foto',
  it: "foto|fotografia|fotografie|fotografo|immagine|immagini|foto di|credito|crediti|illustrazione|infografica|grafica|video|foto d'archivio|didascalia|per gentile concessione di|credit|credits",
  pt: 'foto|fotos|fotografia|fotografias|fotógrafo|imagem|imagens|crédito|créditos|foto de|ilustração|infográfico|infografia|divulgação|vídeo|reprodução|arquivo|legenda|cortesia',
  nl: "foto|foto's|fotografie|fotograaf|beeld|afbeelding|illustratie|foto van|bron|beeldbron|infographic|video|archieffoto|bijschrift",
  sv: 'foto|foton|bild|bilder|fotograf|illustration|grafik|arkivbild|arkivfoto|bildtext|film|video|foto av|pressbild',
  da: 'foto|fotos|fotograf|fotografi|billede|billeder|illustration|grafik|arkivfoto|billedtekst|video|pressefoto|foto af',
  nb: 'foto|bilder|bilde|fotograf|illustrasjon|grafikk|arkivfoto|bildetekst|video|pressebilde|illustrasjonsfoto|foto av',
  fi: 'kuva|kuvat|kuvaaja|valokuva|valokuvat|valokuvaaja|kuvitus|grafiikka|arkistokuva|kuvateksti|video|kuvituskuva',
  is: 'mynd|ljósmynd|ljósmyndari|mynd af',
  pl: 'fot|foto|zdjęcie|zdjęcia|fotografia|fotograf|ilustracja|grafika|źródło zdjęcia|autor zdjęcia|wideo|zdjęcie ilustracyjne|źródło|rys|infografika|podpis',
  cs: 'foto|fotografie|fotograf|snímek|ilustrace|ilustrační foto|grafika|zdroj|zdroj foto|video|autor fotografie|popisek',
  sk: 'foto|fotografia|snímka|ilustrácia|zdroj|ilustračné foto',
  hu: 'fotó|fotók|kép|képek|fényképezte|illusztráció|forrás|grafika|fénykép|képaláírás|archív fotó',
  ro: 'foto|fotografie|imagine|sursa foto|sursă foto|credit foto|ilustrație|grafică|video|fotografii|arhivă',
  tr: 'fotoğraf|fotoğraflar|foto|görsel|görseller|fotoğrafçı|fotoğrafı çeken|illüstrasyon|grafik|video|arşiv|kaynak fotoğraf|kamera|resim',
  ru: 'фото|фотография|фотографии|фотограф|снимок|иллюстрация|иллюстрации|изображение|инфографика|рисунок|видео|кадр|скриншот|архивное фото|фото из архива|источник фото|автор фото|фото автора|графика',
  uk: 'фото|фотографія|фотограф|світлина|світлини|ілюстрація|зображення|інфографіка|відео|скриншот|архівне фото|автор фото|знімок',
  bg: 'снимка|снимки|фото|фотография|фотограф|илюстрация|графика|видео|архив',
  sr: 'фото|foto|фотографија|fotografija|илустрација|ilustracija|снимак',
  el: 'φωτογραφία|φωτογραφίες|φωτό|φωτο|φωτ|φωτογράφος|εικόνα|εικονογράφηση|πηγή φωτογραφίας|λεζάντα|βίντεο|γραφικό|φωτογραφία αρχείου',
  ar: 'الصورة|صورة|صور|الصور|تصوير|المصور|مصدر الصورة|تصوير الصورة|عدسة|بعدسة|رسم|غرافيك|إنفوغراف|صورة أرشيفية|تعليق الصورة|التعليق على الصورة|حقوق الصورة|كاريكاتير|مصدر الصور|تصميم',
  he: 'צילום|צילומים|צילם|צילמה|תמונה|תמונות|צילום מסך|איור|קרדיט|גרפיקה|צילום ארכיון|וידאו|צלם|צלמת|באדיבות',
  fa: 'عکس|عکس‌ها|عکاس|تصویر|تصاویر|عکس از|منبع عکس|طرح|اینفوگرافیک|گرافیک|عکس آرشیوی|عکس تزئینی|شرح عکس|کاریکاتور',
  hi: 'फोटो|फ़ोटो|तस्वीर|तस्वीरें|चित्र|छायाचित्र|छायाकार|फोटो क्रेडिट|फ़ोटो क्रेडिट|इमेज|इमेज स्रोत|तस्वीर स्रोत|छवि|ग्राफिक्स|वीडियो|फाइल फोटो|फ़ाइल फोटो|फोटो साभार|साभार|प्रतीकात्मक तस्वीर',
  th: 'ภาพ|ภาพถ่าย|ภาพประกอบ|ช่างภาพ|เครดิตภาพ|ภาพโดย|ภาพจาก|ขอบคุณภาพ',
  vi: 'ảnh|hình|hình ảnh|ảnh minh họa|nguồn ảnh|đồ họa|video|ảnh tư liệu|ảnh chụp',
  id: 'foto|gambar|fotografer|ilustrasi|grafis|sumber foto|kredit foto|infografis|video|foto ilustrasi|dokumentasi|dok',
  zh: '图|圖|图片|圖片|图源|圖源|图片来源|圖片來源|照片|图像|摄影|攝影|拍摄|拍攝|摄|攝|供图|供圖|图据|图自|图为|圖為|配图|插图|插圖|制图|製圖|视频|影片|資料照|资料图|资料图片|資料圖片|翻攝|圖文|图文|示意图|示意圖|记者摄',
  ja: '写真|写真は|写真提供|画像|画像提供|撮影|撮影者|写真撮影|写真説明|イラスト|図|図版|提供|提供写真|キャプション|動画|資料写真|グラフィック|作図|地図|カメラマン',
  ko: '사진|사진제공|사진 제공|사진출처|사진 출처|이미지|이미지 출처|영상|일러스트|그래픽|촬영|자료사진|자료 사진|캡처|사진기자|삽화|자료|제공',
  ca: 'foto|fotografia|imatge|crèdit|il·lustració|infografia',
};

/** Who sells pictures: alone in brackets at the end of a line they say that it is a caption. */
const AGENCIES: PhraseTable = {
  mul: 'getty|getty images|gettyimages|afp|afp photo|ap|ap photo|ap images|associated press|reuters|epa|epa efe|efe|dpa|dpa picture alliance|picture alliance|imago|imago images|apa|keystone|ansa|lapresse|lusa|belga|anp|tt|scanpix|ntb|ritzau|ritzau scanpix|lehtikuva|stt|pap|ctk|mti|agerpres|anadolu|aa|dha|iha|tass|тасс|рия новости|ria novosti|sputnik|укринформ|ukrinform|xinhua|新华社|中新社|中央社|共同|共同通信|時事|時事通信|kyodo|jiji|yonhap|연합뉴스|뉴시스|뉴스1|뉴스|wam|spa|mena|petra|irna|isna|mehr|fars|tasnim|ایرنا|ایسنا|مهر|فارس|تسنیم|pti|ani|antara|shutterstock|istock|alamy|adobe stock|unsplash|pexels|pixabay|wikimedia|wikimedia commons|wikipedia|flickr|nasa|esa|pa|pa media|press association|pa wire|sipa|abaca|bloomberg|nurphoto|zuma|zumapress|cnn|bbc|file|file photo|handout|courtesy|archive|archiv|archivo|archivio|arquivo|архив|арxив|أرشيف|أرشيفية|رويترز|فرانس برس|أ ف ب|ا ف ب|أ ب|أسوشيتد برس|الأناضول|وكالات|مواقع التواصل|غيتي|גטי|רויטרס|איי פי|איי אף פי|אי פי אי|पीटीआई|एएनआई|रॉयटर्स|एएफपी|एपी|गेटी|गेटी इमेजेज|eurokinissi|intime|απε μπε|αρχείο|shutter|symbolbild|montage|screenshot|x|facebook|instagram|twitter|youtube|telegram|social media|supplied|provided|stock|fotolia|dreamstime|depositphotos|mtva|presse|pool',
};

/** Alone on a line, with the caption on the next. */
const CAPTIONS: PhraseTable = {
  en: 'image caption|caption|photo caption|media caption',
  fr: 'légende|légende de la photo|légende image',
  de: 'bildunterschrift|bildbeschreibung',
  es: 'pie de foto|leyenda de la foto',
  it: 'didascalia|didascalia immagine',
  pt: 'legenda|legenda da foto',
  nl: 'bijschrift|bijschrift foto',
  pl: 'podpis zdjęcia|podpis pod zdjęciem',
  tr: 'fotoğraf altı yazısı',
  ru: 'подпись к фото',
  uk: 'підпис до фото',
  ar: 'تعليق على الصورة|التعليق على الصورة|تعليق الصورة',
  fa: 'توضیح تصویر|شرح عکس|زیرنویس تصویر',
  hi: 'इमेज कैप्शन|तस्वीर कैप्शन',
  vi: 'chụp lại hình ảnh',
  id: 'keterangan gambar',
};

export const CAPTION_LABELS = phrasesOf(CAPTIONS);
export const CREDIT_LABELS = phrasesOf(LABELS);
export const PICTURE_AGENCIES = phrasesOf(AGENCIES);
