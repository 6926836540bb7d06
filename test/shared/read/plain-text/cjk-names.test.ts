import { expect, it } from 'vitest';
import { cjkNames, nameBehindJob, namesBeforeJob } from '#shared/read/plain-text/cjk-names.ts';
import { uncasedNames } from '#shared/read/plain-text/uncased-names.ts';

it.each([
  ['【杉浦真琴】', ['杉浦真琴']],
  ['杉浦真琴、大沼圭介', ['杉浦真琴', '大沼圭介']],
  ['社会部、経済部', []],
  ['港の朝、島の夜', []],
])('reads the names in the Chinese or Japanese line %s', (line, names) => {
  expect(cjkNames(line)).toEqual(names);
});

it.each([
  ['노은별·채도윤 기자', ['노은별', '채도윤']],
  ['노은별 기자', []],
  ['시민·사회 기자', []],
])('reads the names before the job in %s', (line, names) => {
  expect(namesBeforeJob(line)).toEqual(names);
});

it.each([
  ['島史編さん委員　杉浦真琴', '杉浦真琴'],
  ['港の館長　お知らせ', undefined],
  ['記者 杉浦真琴', undefined],
])('reads the name after the job in %s', (line, name) => {
  expect(nameBehindJob(line)).toBe(name);
});

it.each([
  ['رانيا الشهابي - بيروت', ['رانيا الشهابي']],
  ['وادي السدر – سلمى الحداد وياسر عمران', ['سلمى الحداد', 'ياسر عمران']],
  ['المصدر: وكالات – دبي', []],
  ['المصدر: سكاي نيوز – أبوظبي', []],
  ['רוני אלמגור ויעל כרמון', ['רוני אלמגור', 'יעל כרמון']],
  ['वैदेही त्रिपाठी, नई दिल्ली', []],
])('reads the names in a line of Arabic, Hebrew or Hindi: %s', (line, names) => {
  expect(uncasedNames(line)).toEqual(names);
});
