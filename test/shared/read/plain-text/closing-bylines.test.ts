import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const namesOf = (text: string) => (read(text).authors ?? []).map(({ name }) => name);

const CHINESE = '老码头的灯塔上周重新亮了，守灯人说，海上的人终于又能看见回家的方向。';
const GERMAN =
  'Der Steg am Nordufer ist seit Freitag gesperrt, weil drei Pfähle morsch sind und einer ganz fehlt.';
const ENGLISH =
  'The ferry did not sail on Friday because nobody could find the key to the engine room or the cook.';
const RUSSIAN = 'Паром не вышел в пятницу, потому что никто не нашёл ключ от машинного отделения и повара.';

describe('a by-line', () => {
  it.each([
    ['Posted by Ursula Penn at 10:15 p.m.', 'Ursula Penn'],
    ['Publicado por Lucía Beltrán a las 10:15 a. m.', 'Lucía Beltrán'],
    ['Pubblicato da Carla Bruno alle 10:15', 'Carla Bruno'],
    ['Postado por Joana Figueira às 10:15', 'Joana Figueira'],
    ['Geplaatst door Sanne de Wit op 10:15', 'Sanne de Wit'],
    ['Indsendt af Stine Mørk kl. 10.15', 'Stine Mørk'],
    ['Vystavila Jana Nováková v 10:15', 'Jana Nováková'],
    ['Uverejnil Peter Kováč o 10:15', 'Peter Kováč'],
    ['Publicat de Ioana Munteanu la 10:15', 'Ioana Munteanu'],
    ['Publicat per Marcel·lí Roca a les 10:15', 'Marcel·lí Roca'],
    ['Gönderen Ayşe Yılmaz zaman: 10:15', 'Ayşe Yılmaz'],
    ['Diposting oleh Dewi Lestari di 10.15', 'Dewi Lestari'],
    ['Δημοσιεύτηκε από: Ελένη Παππά στις 10:15 π.μ.', 'Ελένη Παππά'],
    ['Поставила Јелена Марић у 10:15', 'Јелена Марић'],
    ['Opublikował/a Anna Nowak o 10:15', 'Anna Nowak'],
    ['Autor/in: Wiebke Rühmkorf', 'Wiebke Rühmkorf'],
    ['Autor(a): Joana Figueira', 'Joana Figueira'],
  ])('is read above and below the text: %s', (line, name) => {
    for (const text of [
      `No ferry\n${line}\n\n${ENGLISH}\n\n${ENGLISH}`,
      `No ferry\n\n${ENGLISH}\n\n${ENGLISH}\n\n${line}`,
    ]) {
      expect(namesOf(text)).toEqual([name]);
      expect(read(text).content_text).not.toContain(line);
    }
  });

  it.each([
    ['By Jane Smith, Vice President, Harbour Division', ['Jane Smith']],
    ['By Jane Smith, Research Scientist, and John Doe, Senior Fellow', ['Jane Smith', 'John Doe']],
    ['Von Jana Dohm, Geschäftsführerin, Hafen Nord', ['Jana Dohm']],
    ['Door Sanne de Wit, Hoogleraar Bestuurskunde', ['Sanne de Wit']],
    ['Autor: Anna Nowak, Prezes Zarządu', ['Anna Nowak']],
  ])('gives authors without their jobs and companies: %s', (line, names) => {
    expect(namesOf(`No ferry\n${line}\n\n${ENGLISH}\n\n${ENGLISH}`)).toEqual(names);
  });

  it.each(['Published by the harbour at 10:15 p.m.', 'The mast stood by Ann Lee at noon.'])(
    'is not read from the sentence “%s”',
    (line) => {
      expect(read(`No ferry\n\n${ENGLISH}\n\n${line}\n\n${ENGLISH}`).content_text).toContain(line);
    },
  );
});

describe('a name in brackets after the last sentence', () => {
  it.each([
    [
      'in Chinese, above lines of the site',
      `灯塔重新亮了\n\n2026-11-25 07:18\n\n${CHINESE}\n\n他每天晚上都上去看一看。（记者 洪若兰）\n责任编辑：周明\n声明：转载请注明。\n打开客户端\n往期回顾\n渔港的早市\n关于本站\n网站地图`,
      '洪若兰',
      '他每天晚上都上去看一看。',
    ],
    [
      'a label in German',
      `Steg gesperrt\n\n${GERMAN}\n\n${GERMAN} (Von Wiebke Rühmkorf)`,
      'Wiebke Rühmkorf',
      GERMAN,
    ],
    [
      'a label for text and picture in German',
      `Steg gesperrt\n\n${GERMAN}\n\nIm Frühjahr wird er erneuert. (Text und Foto: Wiebke Rühmkorf)`,
      'Wiebke Rühmkorf',
      'Im Frühjahr wird er erneuert.',
    ],
    [
      'a label in English, before the editor',
      `No ferry\n\n${ENGLISH}\n\n${ENGLISH} (Reporting by Odile Marchbank; Editing by Tom Roe)`,
      'Odile Marchbank',
      ENGLISH,
    ],
    [
      'a job in English',
      `No ferry\n\n${ENGLISH}\n\n${ENGLISH} (Odile Marchbank, reporter)`,
      'Odile Marchbank',
      ENGLISH,
    ],
    [
      'a label in Russian',
      `Паром стоит\n\n${RUSSIAN}\n\n${RUSSIAN} (автор: Злата Обухова)`,
      'Злата Обухова',
      RUSSIAN,
    ],
    ['a name alone', `Steg gesperrt\n\n${GERMAN}\n\n${GERMAN} (Jana Dohm)`, 'Jana Dohm', GERMAN],
  ])('is the author: %s', (_, text, name, last) => {
    expect(namesOf(text)).toEqual([name]);
    expect(read(text).content_text).toContain(last);
    expect(read(text).content_text).not.toContain(name);
  });

  it.each([
    [
      'the reporter of one of several reports on one page',
      `要闻\n\n${CHINESE}（记者 洪若兰）\n\n${CHINESE}（记者 周明远）\n\n${CHINESE}\n\n${CHINESE}\n\n${CHINESE}\n\n${CHINESE}`,
    ],
    ['the translator', `Steg gesperrt\n\n${GERMAN}\n\n${GERMAN} (Übersetzung: Jana Dohm)`],
    ['a source', `Steg gesperrt\n\n${GERMAN}\n\n${GERMAN} (Quelle: Gemeinde Moorhusen)`],
    ['a person whom the text names', `The cook\n\nMarchbank cooks. ${ENGLISH}\n\n${ENGLISH} (Ann Marchbank)`],
    ['a phrase that begins with “by”', `No ferry\n\n${ENGLISH}\n\n${ENGLISH} (by the way)`],
  ])('is not the author: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
