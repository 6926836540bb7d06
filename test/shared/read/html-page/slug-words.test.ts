import { expect, it } from 'vitest';
import { foldWords } from '#shared/read/html-page/fold-words.ts';
import { isInSlug, slugWords } from '#shared/read/html-page/slug-words.ts';

it.each([
  ['/2026/new-ferry-for-islands.html', 'New ferry for the islands'],
  ['/n/neue-faehre-fuer-die-inseln-4711', 'Neue Fähre für die Inseln'],
  ['/n/neue-fahre-fur-die-inseln', 'Neue Fähre für die Inseln'],
  ['/actu/un-ete-sans-marees', 'Un été sans marées'],
  [
    '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-%D0%B4%D0%BB%D1%8F-%D0%BE%D1%81%D1%82%D1%80%D0%BE%D0%B2%D0%BE%D0%B2',
    'Паром для островов',
  ],
])('the URL path %s contains the words of the title “%s”', (path, title) => {
  const slug = slugWords(`https://coast.example${path}`);
  expect(isInSlug(foldWords(title), slug)).toBe(true);
  expect(isInSlug(foldWords('Harbour closed for a week'), slug)).toBe(false);
});

it.each(['/n/4711', '/ferries', '/', '/%E0%A4%A'])('the URL path %s contains no words of a title', (path) => {
  expect(isInSlug('ferries', slugWords(`https://coast.example${path}`))).toBe(false);
});
