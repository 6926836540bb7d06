import { expect, it } from 'vitest';
import {
  cjkNames,
  nameAfterJob,
  nameBeforeOtherJob,
  namesBeforeJob,
} from '#shared/read/plain-text/cjk-names.ts';
import { uncasedNames } from '#shared/read/plain-text/uncased-names.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

it.each([
  ['【杉浦真琴】', ['杉浦真琴']],
  ['杉浦真琴、大沼圭介', ['杉浦真琴', '大沼圭介']],
  ['社会部、経済部', []],
  ['港の朝、島の夜', []],
])('the names in the Chinese or Japanese line %s are %j', (line, names) => {
  expect(cjkNames(line)).toEqual(names);
});

it.each([
  ['노은별·채도윤 기자', ['노은별', '채도윤']],
  ['노은별 기자', []],
  ['시민·사회 기자', []],
])('the names before the job in %s are %j', (line, names) => {
  expect(namesBeforeJob(line)).toEqual(names);
});

it.each([
  ['島史編さん委員　杉浦真琴', '杉浦真琴'],
  ['港の館長　お知らせ', undefined],
  ['記者 杉浦真琴', undefined],
])('the name after the job in %s is %j', (line, name) => {
  expect(nameAfterJob(line)).toBe(name);
});

it.each([
  ['رانيا الشهابي - بيروت', ['رانيا الشهابي']],
  ['وادي السدر – سلمى الحداد وياسر عمران', ['سلمى الحداد', 'ياسر عمران']],
  ['المصدر: وكالات – دبي', []],
  ['المصدر: سكاي نيوز – أبوظبي', []],
  ['רוני אלמגור ויעל כרמון', ['רוני אלמגור', 'יעל כרמון']],
  ['वैदेही त्रिपाठी, नई दिल्ली', []],
])('the names in the Arabic, Hebrew or Hindi line %s are %j', (line, names) => {
  expect(uncasedNames(line)).toEqual(names);
});

it.each([
  ['박서연 작가', '박서연'],
  ['김민수 서울대 교수', '김민수'],
  ['佐藤恵美（作家）', '佐藤恵美'],
  ['林晓云 作家', '林晓云'],
  ['가을 작가', undefined],
  ['박서연 전시회', undefined],
])('the name before a job that is not a reporter’s in %s is %j', (line, name) => {
  expect(nameBeforeOtherJob(line)).toBe(name);
});

it.each([
  ['도시의 밤을 생각한다\n박서연 작가\n2026.11.03 07:00', [{ name: '박서연' }]],
  ['도시의 밤을 생각한다\n박서연 작가 | 2026.11.03 07:00', [{ name: '박서연' }]],
  ['박서연 작가, 고향에서 첫 개인전\n박서연 작가\n2026.11.03 07:00', undefined],
])(
  'reads a writer or artist beside the date as the author, unless the headline names this person: %j',
  (header, authors) => {
    const body = '도시의 밤은 점점 밝아지고 있다. 빛이 많아질수록 별은 사라진다. 우리는 어둠을 잃고 있다.';
    const found = readPlainText(`${header}\n\n${body}`, { receivedAt: '2026-11-30T12:00:00Z' }).authors ?? [];
    expect(found).toEqual(authors ?? []);
  },
);
