import { htmlText } from './html-text.ts';

/** The texts that Feedmill itself writes on pages. A date follows `updated` and `corrected`. */
interface PagePhrases {
  follow: string;
  followHint: string;
  feedAddress: string;
  topics: string;
  moreTopics: string;
  newest: string;
  older: string;
  around: string;
  allFeeds: string;
  archive: string;
  updated: string;
  corrected: string;
  correctionNote: string;
  noArticles: string;
  noneLeft: string;
  files: string;
}

const ENGLISH: PagePhrases = {
  follow: 'Follow',
  followHint: 'Copy this address into a feed reader. It then shows you each new article.',
  feedAddress: 'Address of the feed',
  topics: 'Topics',
  moreTopics: 'More topics',
  newest: 'Newest articles',
  older: 'Older articles',
  around: 'Earlier and later articles',
  allFeeds: 'All feeds',
  archive: 'Archive',
  updated: 'Updated',
  corrected: 'Corrected',
  correctionNote: 'A correction replaces the earlier text. The address of the article stays the same.',
  noArticles: 'No articles yet. Follow the feed to get the first one.',
  noneLeft: 'The articles of this page are no longer published.',
  files: 'Files',
};

/** The texts by language, as a primary subtag of BCP 47. */
const PHRASES: Readonly<Record<string, PagePhrases>> = {
  en: ENGLISH,
  ar: {
    follow: 'تابِع',
    followHint: 'انسخ هذا العنوان إلى قارئ خلاصات، فيعرض لك كل مقال جديد.',
    feedAddress: 'عنوان الخلاصة',
    topics: 'المواضيع',
    moreTopics: 'مواضيع أخرى',
    newest: 'أحدث المقالات',
    older: 'مقالات أقدم',
    around: 'مقالات أقدم وأحدث',
    allFeeds: 'كل الخلاصات',
    archive: 'الأرشيف',
    updated: 'آخر تحديث',
    corrected: 'صُحِّح في',
    correctionNote: 'يحل التصحيح محل النص السابق، ويبقى عنوان المقال كما هو.',
    noArticles: 'لا توجد مقالات بعد. تابع الخلاصة ليصلك أولها.',
    noneLeft: 'لم تعد مقالات هذه الصفحة منشورة.',
    files: 'ملفات',
  },
  de: {
    follow: 'Abonnieren',
    followHint: 'Kopieren Sie diese Adresse in einen Feedreader. Er zeigt Ihnen dann jeden neuen Artikel.',
    feedAddress: 'Adresse des Feeds',
    topics: 'Themen',
    moreTopics: 'Weitere Themen',
    newest: 'Neueste Artikel',
    older: 'Ältere Artikel',
    around: 'Frühere und spätere Artikel',
    allFeeds: 'Alle Feeds',
    archive: 'Archiv',
    updated: 'Aktualisiert am',
    corrected: 'Korrigiert am',
    correctionNote: 'Eine Korrektur ersetzt den früheren Text. Die Adresse des Artikels bleibt gleich.',
    noArticles: 'Noch keine Artikel. Abonnieren Sie den Feed, um den ersten zu erhalten.',
    noneLeft: 'Die Artikel dieser Seite sind nicht mehr veröffentlicht.',
    files: 'Dateien',
  },
  es: {
    follow: 'Seguir',
    followHint: 'Copie esta dirección en un lector de feeds. Le mostrará cada artículo nuevo.',
    feedAddress: 'Dirección del feed',
    topics: 'Temas',
    moreTopics: 'Más temas',
    newest: 'Artículos más recientes',
    older: 'Artículos anteriores',
    around: 'Artículos anteriores y posteriores',
    allFeeds: 'Todos los feeds',
    archive: 'Archivo',
    updated: 'Actualizado el',
    corrected: 'Corregido el',
    correctionNote: 'Una corrección sustituye el texto anterior. La dirección del artículo no cambia.',
    noArticles: 'Todavía no hay artículos. Siga el feed para recibir el primero.',
    noneLeft: 'Los artículos de esta página ya no están publicados.',
    files: 'Ficheros',
  },
  fr: {
    follow: 'Suivre',
    followHint: 'Copiez cette adresse dans un lecteur de flux. Il vous montrera chaque nouvel article.',
    feedAddress: 'Adresse du flux',
    topics: 'Thèmes',
    moreTopics: 'Autres thèmes',
    newest: 'Articles les plus récents',
    older: 'Articles plus anciens',
    around: 'Articles précédents et suivants',
    allFeeds: 'Tous les flux',
    archive: 'Archives',
    updated: 'Mis à jour le',
    corrected: 'Corrigé le',
    correctionNote: 'Une correction remplace le texte précédent. L’adresse de l’article ne change pas.',
    noArticles: 'Pas encore d’articles. Suivez le flux pour recevoir le premier.',
    noneLeft: 'Les articles de cette page ne sont plus publiés.',
    files: 'Fichiers',
  },
  fy: {
    follow: 'Folgje',
    followHint: 'Kopiearje dit adres nei in feedlêzer. Dy toant jo dan elk nij artikel.',
    feedAddress: 'Adres fan de feed',
    topics: 'Ûnderwerpen',
    moreTopics: 'Mear ûnderwerpen',
    newest: 'Nijste artikels',
    older: 'Aldere artikels',
    around: 'Eardere en lettere artikels',
    allFeeds: 'Alle feeds',
    archive: 'Argyf',
    updated: 'Bywurke op',
    corrected: 'Ferbettere op',
    correctionNote: 'In ferbettering ferfangt de eardere tekst. It adres fan it artikel bliuwt itselde.',
    noArticles: 'Noch gjin artikels. Folgje de feed om it earste te krijen.',
    noneLeft: 'De artikels fan dizze side binne net mear publisearre.',
    files: 'Bestannen',
  },
  it: {
    follow: 'Segui',
    followHint: 'Copia questo indirizzo in un lettore di feed. Ti mostrerà ogni nuovo articolo.',
    feedAddress: 'Indirizzo del feed',
    topics: 'Argomenti',
    moreTopics: 'Altri argomenti',
    newest: 'Articoli più recenti',
    older: 'Articoli meno recenti',
    around: 'Articoli precedenti e successivi',
    allFeeds: 'Tutti i feed',
    archive: 'Archivio',
    updated: 'Aggiornato il',
    corrected: 'Corretto il',
    correctionNote: 'Una correzione sostituisce il testo precedente. L’indirizzo dell’articolo non cambia.',
    noArticles: 'Ancora nessun articolo. Segui il feed per ricevere il primo.',
    noneLeft: 'Gli articoli di questa pagina non sono più pubblicati.',
    files: 'File',
  },
  lb: {
    follow: 'Suivéieren',
    followHint: 'Kopéiert dës Adress an e Feedreader. Da weist deen Iech all neien Artikel.',
    feedAddress: 'Adress vum Feed',
    topics: 'Themen',
    moreTopics: 'Méi Themen',
    newest: 'Neiste Artikelen',
    older: 'Méi al Artikelen',
    around: 'Artikelen dovir an dono',
    allFeeds: 'All d’Feeden',
    archive: 'Archiv',
    updated: 'Aktualiséiert de',
    corrected: 'Korrigéiert de',
    correctionNote: 'Eng Korrektur ersetzt den Text vu virdrun. D’Adress vum Artikel bleift d’selwecht.',
    noArticles: 'Nach keng Artikelen. Suivéiert de Feed, fir den éischten ze kréien.',
    noneLeft: 'D’Artikele vun dëser Säit sinn net méi publizéiert.',
    files: 'Fichieren',
  },
  nl: {
    follow: 'Volgen',
    followHint: 'Kopieer dit adres naar een feedlezer. Die toont u dan elk nieuw artikel.',
    feedAddress: 'Adres van de feed',
    topics: 'Onderwerpen',
    moreTopics: 'Meer onderwerpen',
    newest: 'Nieuwste artikelen',
    older: 'Oudere artikelen',
    around: 'Eerdere en latere artikelen',
    allFeeds: 'Alle feeds',
    archive: 'Archief',
    updated: 'Bijgewerkt op',
    corrected: 'Gecorrigeerd op',
    correctionNote: 'Een correctie vervangt de eerdere tekst. Het adres van het artikel blijft hetzelfde.',
    noArticles: 'Nog geen artikelen. Volg de feed om het eerste te ontvangen.',
    noneLeft: 'De artikelen van deze pagina zijn niet meer gepubliceerd.',
    files: 'Bestanden',
  },
  pt: {
    follow: 'Seguir',
    followHint: 'Copie este endereço para um leitor de feeds. Ele mostrará cada novo artigo.',
    feedAddress: 'Endereço do feed',
    topics: 'Temas',
    moreTopics: 'Mais temas',
    newest: 'Artigos mais recentes',
    older: 'Artigos anteriores',
    around: 'Artigos anteriores e posteriores',
    allFeeds: 'Todos os feeds',
    archive: 'Arquivo',
    updated: 'Atualizado em',
    corrected: 'Corrigido em',
    correctionNote: 'Uma correção substitui o texto anterior. O endereço do artigo não muda.',
    noArticles: 'Ainda não há artigos. Siga o feed para receber o primeiro.',
    noneLeft: 'Os artigos desta página já não estão publicados.',
    files: 'Ficheiros',
  },
};

/**
 * The texts of a page in its language, as HTML. If there are no texts in this language, they are in English and have a
 * `lang` attribute.
 *
 * @param language BCP 47
 */
export function pagePhrases(language = ''): PagePhrases {
  const translated = PHRASES[language.toLowerCase().split('-')[0] ?? ''];
  const toHtml = (text: string) =>
    translated === undefined ? `<span lang="en" dir="ltr">${htmlText(text)}</span>` : htmlText(text);
  const phrases = Object.entries(translated ?? ENGLISH).map(([name, text]) => [name, toHtml(text)]);
  return {
    ...ENGLISH,
    ...Object.fromEntries(phrases),
    feedAddress: htmlText((translated ?? ENGLISH).feedAddress),
  };
}
