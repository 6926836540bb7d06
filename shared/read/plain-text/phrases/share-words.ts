import { type PhraseTable, phrasesOf } from './phrase-table.ts';

/** Where an article can be sent to. */
const NETWORKS: PhraseTable = {
  mul: "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|threads|bluesky|mastodon|tumblr|pocket|flipboard|messenger|viber|signal|skype|snapchat|tiktok|youtube|email|e-mail|mail|sms|vk|ok|xing|kakaotalk|line|wechat|weibo|rss|google news|truth social|facebook messenger|facebook'ta|twitter'da|whatsapp'ta",
  ru: 'вконтакте|вк|одноклассники|фейсбук|твиттер|телеграм|ватсап|вотсап|вайбер|почта|дзен|в контакте|telegram-канал',
  uk: 'фейсбук|телеграм|вайбер|твіттер',
  ar: 'فيسبوك|تويتر|واتساب|واتس اب|تلغرام|تيليغرام|تليجرام|إكس|منصة إكس|لينكد إن|لينكدإن|البريد الإلكتروني|بريد إلكتروني|إيميل|ماسنجر|إنستغرام',
  fa: 'تلگرام|واتساپ|توییتر|فیسبوک|فیس‌بوک|ایمیل|ایکس|لینکدین|ایتا|بله|سروش|اینستاگرام|واتس‌اپ|لینکداین',
  he: 'פייסבוק|בפייסבוק|טוויטר|בטוויטר|וואטסאפ|בוואטסאפ|ווטסאפ|בווטסאפ|טלגרם|בטלגרם|מייל|במייל|אימייל|דוא"ל|בדוא"ל|לינקדאין|באיקס|אקס',
  hi: 'फेसबुक|फ़ेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|व्हाट्सअप|एक्स|ईमेल|टेलीग्राम|इंस्टाग्राम|लिंक्डइन',
  zh: '微信|微博|朋友圈|qq|qq空间|新浪微博|脸书|臉書|推特|电邮|電郵|邮件|郵件|豆瓣',
  ja: 'フェイスブック|ツイッター|メール|はてなブックマーク|はてブ|はてな|ライン|ミクシィ|note|ポケット|エックス|xで|lineで|lineで送る|facebookで',
  ko: '페이스북|트위터|카카오톡|카카오스토리|네이버|네이버블로그|밴드|이메일|엑스|라인|카톡|메일',
  el: 'φέισμπουκ|ηλεκτρονικό ταχυδρομείο|μέσω email',
  th: 'เฟซบุ๊ก|ทวิตเตอร์|ไลน์|อีเมล',
  es: 'correo|correo electrónico',
  fr: 'courriel|courrier électronique|mél',
};

/** What is done with an article. These words are about nothing else on a line of their own. */
const ACTIONS: PhraseTable = {
  en: 'story saved|you can find this story in my bookmarks|view image in fullscreen|toggle caption|hide caption|show caption|enlarge this image|zoom in|view gallery|reuse this content|print recipe|save recipe|jump to recipe|share|share this|share this article|share this story|share this post|share this page|share article|share story|share full article|share link|share on|shares|tweet|tweet this|retweet|pin it|copy link|copy url|copy link to post|link copied|link copied to clipboard|copied to clipboard|copied|email this|email this article|email this story|email article|send this|send to a friend|send to friend|e-mail to a friend|email a friend|print this|print this article|print article|print this page|printable version|printer friendly version|printer-friendly|save article|save this article|save for later|save story|bookmark this|gift this article|gift article|listen to article|listen to this article|listen to this story|read aloud|text size|increase text size|decrease text size|font size|republish this article|cite this article|download pdf|open in app|add to favorites|add us on google|add as preferred source on google|follow us|follow us on|resize|sharetools|share options|more sharing options|show more sharing options|view comments|jump to comments|go to comments|back to top|skip to content|skip to main content|skip to main',
  fr: "partager|partagez|partager l'article|partager cet article|partager sur|partager par|partager la page|envoyer par|envoyer par e-mail|envoyer à un ami|envoyer l'article|copier le lien|lien copié|copier l'url|imprimer l'article|imprimer|enregistrer l'article|sauvegarder l'article|ajouter à mes favoris|ajouter aux favoris|écouter l'article|écouter cet article|lire plus tard|tweeter|offrir l'article|offrir cet article|réagir|suivez-nous sur|suivez-nous|version imprimable|haut de page|retour en haut|ajouter à vos sélections|ajouter aux sélections",
  de: 'zur merkliste hinzufügen|hinzufügen|bild vergrößern|teilen|artikel teilen|beitrag teilen|diesen artikel teilen|seite teilen|teilen auf|teilen per|teilen sie diesen artikel|link kopieren|link kopiert|url kopieren|drucken|artikel drucken|seite drucken|artikel merken|merken|auf die merkliste|zur merkliste|merkliste|artikel anhören|anhören|vorlesen|artikel vorlesen|versenden|per mail versenden|per e-mail versenden|weiterleiten|artikel verschenken|verschenken|empfehlen|twittern|folgen sie uns|folgen sie uns auf|druckversion|schriftgröße|kommentieren|zum kommentarbereich|nach oben|zum seitenanfang|per e-mail teilen|in die zwischenablage kopiert|artikel speichern|leseliste|auf die leseliste',
  es: 'compartir|comparte|compartir en|compartir noticia|compartir artículo|compartir por|comparte esta noticia|comparte este artículo|copiar enlace|copiar el enlace|copiar link|copiar url|enlace copiado|imprimir|imprimir artículo|enviar por|enviar por correo|enviar a un amigo|guardar artículo|guardar noticia|guardar|escuchar|escuchar artículo|escuchar la noticia|tuitear|síguenos|síguenos en|versión para imprimir|ir a los comentarios|leer más tarde',
  it: "condividi|condividi su|condividi l'articolo|condividi questo articolo|condividi articolo|copia link|copia il link|copia collegamento|link copiato|stampa|stampa articolo|stampa l'articolo|invia per email|invia a un amico|invia|salva articolo|salva|ascolta|ascolta l'articolo|ascolta articolo|tweetta|twitta|seguici su|seguici|commenta|vai ai commenti|leggi dopo|regala articolo",
  pt: 'compartilhar|compartilhe|compartilhar no|compartilhar em|compartilhar por|compartilhe esta notícia|compartilhe este artigo|partilhar|partilhe|partilhar no|partilhar artigo|partilhe este artigo|copiar link|copiar o link|copiar ligação|link copiado|imprimir|imprimir artigo|enviar por|enviar por e-mail|enviar por email|guardar artigo|salvar artigo|salvar|guardar|ouvir|ouvir artigo|ouça este conteúdo|tweetar|siga-nos|siga-nos no|comentar|ler mais tarde|ir para os comentários',
  nl: 'delen|deel|deel dit artikel|deel artikel|artikel delen|deel op|deel via|delen via|delen op|kopieer link|kopieer de link|link kopiëren|link gekopieerd|print|printen|afdrukken|artikel afdrukken|bewaar artikel|artikel bewaren|bewaren|opslaan|luister naar dit artikel|luister|luisteren|mail dit artikel|stuur door|doorsturen|volg ons|volg ons op|reageer|reageren|naar boven|lees later|leg voor later',
  sv: 'dela|dela artikeln|dela artikel|dela på|dela via|dela med|kopiera länk|kopiera länken|länk kopierad|skriv ut|skriv ut artikeln|spara artikel|spara artikeln|spara|lyssna|lyssna på artikeln|tipsa|tipsa en vän|mejla|följ oss|följ oss på|till toppen|läs senare',
  da: 'del|del artiklen|del artikel|del på|del via|del på facebook|kopier link|kopiér link|link kopieret|udskriv|udskriv artikel|print|gem artikel|gem artiklen|gem|lyt til artiklen|lyt|send til en ven|følg os|følg os på|til toppen|læs senere|kopiér linket',
  nb: 'del|del artikkelen|del saken|del artikkel|del på|del via|kopier lenke|kopier lenken|lenke kopiert|skriv ut|skriv ut artikkelen|lagre artikkel|lagre|lytt til saken|lytt til artikkelen|lytt|tips en venn|følg oss|følg oss på|til toppen|les senere',
  fi: 'jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa whatsappissa|jaa sähköpostilla|kopioi linkki|linkki kopioitu|tulosta|tulosta artikkeli|tallenna|tallenna artikkeli|tallenna juttu|kuuntele|kuuntele juttu|kuuntele artikkeli|lähetä|seuraa meitä|takaisin ylös|lue myöhemmin|kommentoi|facebookissa|twitterissä|whatsappissa|sähköpostilla',
  pl: 'udostępnij|udostępnij artykuł|udostępnij na|udostępnij na facebooku|podziel się|kopiuj link|skopiuj link|skopiowano link|skopiowano|drukuj|drukuj artykuł|wydrukuj|zapisz|zapisz artykuł|zapisz na później|wyślij|wyślij znajomemu|wyślij e-mailem|posłuchaj|posłuchaj artykułu|tweetnij|obserwuj nas|skomentuj|na facebooku|facebooku|twitterze|na górę',
  cs: 'sdílet|sdílet článek|sdílet na|sdílet na facebooku|sdílejte|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|tisknout|vytisknout|tisk|uložit|uložit článek|uložit na později|poslat e-mailem|poslat|poslechnout|poslechnout článek|tweetnout|na facebooku|facebooku|twitteru|nahoru',
  sk: 'zdieľať|zdieľať na|kopírovať odkaz|tlačiť|vytlačiť|uložiť|poslať e-mailom|facebooku',
  hu: 'megosztás|megosztom|ossza meg|oszd meg|link másolása|hivatkozás másolása|nyomtatás|mentés|küldés|küldés e-mailben|cikk meghallgatása|facebookon|twitteren|megosztás facebookon|tetszik|kövessen minket',
  ro: 'distribuie|distribuie pe|distribuie articolul|trimite|trimite pe|trimite prin e-mail|copiază link|copiază linkul|copiază link-ul|link copiat|printează|imprimă|tipărește|salvează|salvează articolul|ascultă|ascultă articolul|urmărește-ne|urmărește-ne pe',
  tr: 'paylaş|paylaşın|haberi paylaş|haberi paylaşın|facebookta paylaş|bağlantıyı kopyala|linki kopyala|bağlantı kopyalandı|link kopyalandı|yazdır|haberi yazdır|kaydet|haberi kaydet|e-posta gönder|e-posta ile gönder|arkadaşına gönder|haberi dinle|dinle|tweetle|tweet at|bizi takip edin|takip et|yorum yap|yorum yaz|abone ol|yazı boyutu|yukarı çık|e-posta|da paylaş|ta paylaş|te paylaş|de paylaş|sesli dinle|favorilere ekle',
  ru: 'поделиться|поделитесь|поделиться в|поделиться ссылкой|поделиться статьёй|поделиться новостью|скопировать ссылку|копировать ссылку|ссылка скопирована|распечатать|печать|версия для печати|версия для распечатки|сохранить|сохранить статью|сохранить в закладки|в закладки|в избранное|отправить|отправить другу|отправить по почте|послушать|слушать|слушать статью|прослушать|твитнуть|комментировать|обсудить|рассказать друзьям|читайте нас в|следите за нами|наверх|мы в|подробнее',
  uk: 'поділитися|поширити|поширити у|поділитися в|скопіювати посилання|копіювати посилання|посилання скопійовано|роздрукувати|друк|версія для друку|зберегти|надіслати|слухати|прослухати|коментувати|обговорити|стежте за нами',
  bg: 'сподели|споделяне|споделете|копирай линк|копирай връзката|печат|принтирай|запази|изпрати|разпечатай|слушай',
  sr: 'podeli|подели|kopiraj link|копирај линк|odštampaj|одштампај|štampaj|sačuvaj|сачувај',
  el: 'κοινοποίηση|κοινοποιήστε|κοινοποίησε|μοιράσου|μοιραστείτε|μοιράσου το|μοιράσου το άρθρο|μοιραστείτε το|αντιγραφή συνδέσμου|αντιγραφή link|ο σύνδεσμος αντιγράφηκε|εκτύπωση|αποθήκευση|αποστολή|αποστολή με email|ακούστε|ακούστε το άρθρο|tweet|σχολιάστε|ακολουθήστε μας|στείλε',
  ar: 'مشاركة|شارك|شاركها|شارك المقال|شارك الخبر|شارك هذا المقال|شارك على|شارك عبر|مشاركة عبر|مشاركة على|نسخ الرابط|انسخ الرابط|تم نسخ الرابط|نسخ|طباعة|اطبع|حفظ|احفظ|حفظ المقال|احفظ المقال|إرسال|أرسل|إرسال بالبريد|أرسل إلى صديق|استمع|استمع إلى المقال|استمع للمقال|غرد|تغريد|علق|أضف تعليقا|تابعنا|تابعنا على|تابعونا|تابعونا على|حجم الخط|العودة إلى الأعلى',
  fa: 'اشتراک‌گذاری|اشتراک گذاری|به اشتراک بگذارید|به اشتراک گذاشتن|همرسانی|هم‌رسانی|کپی لینک|کپی پیوند|رونوشت پیوند|لینک کپی شد|کپی شد|چاپ|نسخه چاپی|ذخیره|ذخیره کردن|ارسال|ارسال به دوستان|ارسال به|شنیدن|گوش دهید|بازنشر|دنبال کنید|ما را دنبال کنید|پرینت',
  he: 'שתפו|שתף|שיתוף|שתפי|שתפו את הכתבה|שתפו כתבה|שתף כתבה|שתפו ב|העתק קישור|העתיקו קישור|העתקת קישור|הקישור הועתק|הדפס|הדפסה|הדפיסו|הדפסת כתבה|שמור|שמירה|שמרו|שמור כתבה|שלח|שלחו|שלחו לחבר|שלח לחבר|שליחה במייל|האזינו|האזנה|האזינו לכתבה|הגיבו|תגובות לכתבה|עקבו אחרינו|הוספת תגובה|ציוץ|צייצו',
  hi: 'शेयर|शेयर करें|शेयर कीजिए|साझा करें|साझा कीजिए|इसे शेयर करें|इस खबर को शेयर करें|लेख साझा करें|लिंक कॉपी करें|कॉपी लिंक|लिंक कॉपी हुआ|लिंक कॉपी|प्रिंट|प्रिंट करें|सेव|सेव करें|सहेजें|बाद में पढ़ें|भेजें|ईमेल करें|सुनें|खबर सुनें|लेख सुनें|ट्वीट|ट्वीट करें|फॉलो करें|हमें फॉलो करें|टिप्पणी करें|टिप्पणी',
  bn: 'শেয়ার|শেয়ার করুন|লিংক কপি করুন|প্রিন্ট',
  th: 'แชร์|แชร์บทความ|แชร์ข่าว|คัดลอกลิงก์|คัดลอกลิงค์|พิมพ์|บันทึก|ทวีต|ฟังข่าว|ส่งต่อ|ติดตามเรา',
  vi: 'chia sẻ|chia sẻ bài viết|sao chép liên kết|copy link|sao chép|in bài|in|lưu bài|lưu bài viết|gửi|gửi email|nghe|nghe bài viết|bình luận|theo dõi chúng tôi|theo dõi',
  id: 'bagikan|bagikan artikel|bagikan ke|bagikan berita|salin tautan|salin link|tautan disalin|cetak|simpan|simpan artikel|kirim|kirim lewat email|dengarkan|dengarkan artikel|komentar|komentari|ikuti kami|share',
  zh: '分享|分享到|分享至|分享文章|分享本文|分享给朋友|分享給朋友|复制链接|複製連結|複製鏈接|复制|链接已复制|連結已複製|打印|列印|打印本页|收藏|保存|点赞|點讚|点击收藏|转发|轉發|发送邮件|发送|寄給朋友|收听|收聽|听新闻|聽新聞|字号|字號|字体大小|字級|大|中|小|评论|評論|关注我们|關注我們|追蹤我們|返回顶部|回到頂部|扫一扫|扫码分享|扫描二维码|用手机继续阅读|手机查看|加入收藏',
  ja: 'シェア|シェアする|シェアする この記事を|この記事をシェア|この記事をシェアする|記事をシェア|共有|共有する|記事を共有|ツイート|ツイートする|ポスト|ポストする|投稿|印刷|印刷する|この記事を印刷|保存|保存する|後で読む|あとで読む|クリップ|クリップする|ブックマーク|リンクをコピー|リンクをコピーする|urlをコピー|コピーしました|リンクをコピーしました|メールで送る|送る|送信|いいね|いいね!|フォロー|フォローする|フォローしてください|音声で聞く|聴く|文字サイズ|記事を保存|この記事を保存|スクラップ|プリント|拡大|縮小|標準|友だちに教える',
  ko: '본문 요약봇|텍스트 음성 변환 서비스 사용하기|글자 크기 변경하기|sns 보내기|기자 프로필|기사원문|공유|공유하기|기사 공유|기사공유|기사 공유하기|링크 복사|링크복사|url 복사|주소 복사|복사|링크가 복사되었습니다|복사되었습니다|인쇄|인쇄하기|프린트|저장|스크랩|스크랩하기|북마크|보내기|메일로 보내기|글자 크기|글자크기|글씨 크기|글자 크기 조절|가|본문 듣기|기사 듣기|음성으로 듣기|듣기|좋아요|구독|구독하기|댓글|댓글 쓰기|로 공유|으로 공유|로 공유하기|으로 공유하기|에 공유|에 공유하기|팔로우',
  ca: "comparteix|compartir|copia l'enllaç|copiar enllaç|imprimeix|desa",
};

/** Buttons whose words could also be a headline, a heading or a line of verse: they count where buttons stand, or in a row. */
const WEAK: PhraseTable = {
  en: 'print|save|saved|bookmark|send|listen|follow|following|like|likes|comment|comments|join the conversation|discuss|reply|report|link|links|copy|close|menu|search|more|gift|pdf|download|aa|a a a|subscribe|sign in|log in|login|home|loading|watch|play|pause|mute|toggle|options|views|view|reads|claps|reactions|refresh|notifications|trending',
  fr: "aimer|suivre|écouter|commentaires|commenter|favoris|classer|offrir|lien|fermer|menu|s'abonner|s'identifier|vues|accueil",
  de: 'kommentare|folgen|speichern|link|schließen|menü|suche|abonnieren|anmelden|pdf|mehr|aufrufe|startseite',
  es: 'seguir|me gusta|comentarios|comentar|enlace|cerrar|menú|suscríbete|más|vistas|inicio',
  it: 'segui|mi piace|commenti|chiudi|menu|abbonati|altro|visualizzazioni',
  pt: 'seguir|curtir|gosto|comentários|fechar|menu|assine|mais|visualizações',
  nl: 'volg|volgen|reacties|sluiten|menu|meer',
  sv: 'följ|gilla|kommentarer|stäng|meny|mer|kommentera',
  da: 'følg|kommentarer|luk|menu|mere|kommenter',
  nb: 'følg|kommentarer|lukk|meny|mer|kommenter',
  fi: 'seuraa|tykkää|kommentit|sulje|valikko|lisää',
  pl: 'obserwuj|lubię to|komentarze|zamknij|menu|więcej',
  tr: "beğen|yorumlar|kapat|menü|daha fazla|google news|google news'te abone ol|okunma|görüntülenme",
  ru: 'нравится|комментарии|закрыть|меню|ещё|просмотров|просмотры|текст|размер шрифта',
  el: 'σχόλια|κλείσιμο|περισσότερα',
  ar: 'متابعة|إعجاب|تعليق|تعليقات|التعليقات|إغلاق|القائمة|المزيد|مشاهدة|مشاهدات',
  he: 'תגובות|עקוב|סגור|תפריט|עוד|צפיות',
  fa: 'نظرات|دیدگاه|بستن|بیشتر|بازدید|کد خبر',
  hi: 'टिप्पणियां|टिप्पणियाँ|पसंद|बंद करें|और',
  zh: '赞|讚|更多|关闭|關閉|阅读|閱讀|人气|人氣|浏览|瀏覽|评论数|次',
  ja: 'コメント|コメントする|件|いいね|閉じる|メニュー|もっと見る|閲覧',
  ko: '댓글수|조회|조회수|닫기|더보기|추천',
};

/** Small words between them. */
const JOINTS: PhraseTable = {
  mul: 'min|minutes|minuten|minuti|minutos|on|via|to|by|in|with|this|article|story|page|post|the|a|and|or|or|us|your|link|app|button|buttons|sur|cet|cette|l|le|la|les|par|auf|per|bei|diesen|diese|mit|und|en|el|por|este|esta|y|su|con|questo|e|no|na|o|em|op|dit|het|met|på|med|og|och|ja|w|na|we|i|do|v|ve|pe|prin|si|ile|da|de|ta|te|ile|в|во|на|по|с|и|у|та|през|στο|στη|στην|με|το|και|على|عبر|في|من|و|ب|در|از|با|ב|על|את|פי|की|को|पर|में|से|करें|と|に|を|で|この|記事|へ|で送る|에|로|으로|이|기사|到|至|给|在|và|qua|lên|dan|ke|di|melalui|ke|bit|k',
};

export const SHARE_NETWORKS = phrasesOf(NETWORKS);
export const SHARE_ACTIONS = phrasesOf(ACTIONS);
export const WEAK_BUTTONS = phrasesOf(WEAK);
export const BUTTON_JOINTS = phrasesOf(JOINTS);
