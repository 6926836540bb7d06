import { phrasesOf } from './phrase-table.ts';

/** What stands before the name and number of who answers journalists. */
export const PRESS_CONTACT_LABELS = phrasesOf({
  en: 'contact|contacts|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press office|for more information|for further information|for media enquiries|for media inquiries|for interviews|notes to editors',
  fr: 'contact presse|contacts presse|contact médias|contacts médias|service de presse|contact',
  de: 'pressekontakt|kontakt|medienkontakt|ansprechpartner|ansprechpartnerin|rückfragehinweis|rückfragen|pressestelle',
  es: 'contacto|contacto de prensa|contacto para prensa|para más información|gabinete de prensa',
  it: 'contatti|contatti stampa|ufficio stampa|contatto stampa|per informazioni',
  pt: 'contato|contacto|contato de imprensa|contacto de imprensa|assessoria de imprensa|mais informações',
  nl: 'contact|perscontact|contactpersoon|voor meer informatie|noot voor de redactie',
  sv: 'presskontakt|kontakt|kontaktperson|för mer information',
  da: 'pressekontakt|kontakt|kontaktperson|yderligere oplysninger',
  nb: 'pressekontakt|kontakt|kontaktperson|for mer informasjon',
  fi: 'lisätietoja|lisätiedot|yhteyshenkilö|yhteystiedot',
  pl: 'kontakt|kontakt dla mediów|kontakt prasowy|biuro prasowe',
  cs: 'kontakt|kontakt pro média|tiskové oddělení',
  tr: 'iletişim|basın iletişim',
  ru: 'контакты|контакты для прессы|контакты для сми|пресс-служба',
  uk: 'контакти|контакти для преси|пресслужба',
  ar: 'للتواصل|للتواصل الإعلامي|جهة الاتصال',
  zh: '媒体联系|媒體聯絡|联系人|聯絡人|新闻联系人|新聞聯絡人',
  ja: '報道関係者のお問い合わせ先|お問い合わせ先|本件に関するお問い合わせ',
  ko: '문의|담당자|언론 문의|보도자료 문의',
});
