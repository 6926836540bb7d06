import { expect, it } from 'vitest';
import { authorNames } from '#shared/read/html-page/author-names.ts';

it.each([
  ['By Ann Lee', ['Ann Lee']],
  ['by Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee, Bob Ray & Cy Day', ['Ann Lee', 'Bob Ray', 'Cy Day']],
  ['Von Anna Groß und Jan de Vries', ['Anna Groß', 'Jan de Vries']],
  ['Par Zoé L’Hôte', ['Zoé L’Hôte']],
  ['Von Trier', ['Von Trier']],
  ['Associated Press', ['Associated Press']],
  ['KÜSTE-Online-Expertin Anna Groß', ['Anna Groß']],
  ['Gastautor Jan de Vries', ['Jan de Vries']],
  ['Editor Ann Lee', ['Ann Lee']],
  ['Rechtsanwalt Jan de Vries', ['Jan de Vries']],
  ['Ann Lee CoastPaper Staff', ['Ann Lee']],
  ['Über Ann Lee', ['Ann Lee']],
  ['freeman1984', ['freeman1984']],
  ['det/dpa', []],
  ['Ann Lee und Bob Ray, Hamburg', ['Ann Lee', 'Bob Ray']],
  ['von Anna Groß, KDR SÜDKÜSTE', ['Anna Groß']],
  ['作者： Ann Lee 翻訳者 山田 太郎', ['Ann Lee']],
  ['Marks and Spencer', ['Marks and Spencer']],
  ['Lee, Ann', ['Lee, Ann']],
  ['山田太郎', ['山田太郎']],
  ['https://social.example/ann', []],
  ['@annlee', []],
  ['', []],
  ['a'.repeat(200), []],
])('authorNames(%j) is %j', (byline, names) => {
  expect(authorNames(byline)).toEqual(names);
});
