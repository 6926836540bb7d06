import { expect, it } from 'vitest';
import { PAGE_POLICY } from '#shared/render/page-policy.ts';
import { previewDocument } from '../../../infra/console/preview-document.ts';

it('the preview begins with a policy that allows no script', () => {
  const shown = previewDocument(
    { title: '', about: '', html: '<script>x</script>' },
    'https://feeds.example',
  );
  expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('<script>'));
  expect(/content="([^"]+)"/.exec(shown)?.[1]).toMatch(/^default-src 'none'; (?!.*script)/);
});

it('title, date and authors are text, never markup', () => {
  const shown = previewDocument({ title: '<b>1 & 2</b>', about: '<i>Ann</i>', html: '<p>x</p>' }, '');
  expect(shown).toContain('>&lt;b&gt;1 &amp; 2&lt;/b&gt;</h1>');
  expect(shown).toContain('>&lt;i&gt;Ann&lt;/i&gt;</p>');
});

it('the preview may load pictures, sound and video', () => {
  const media = (policy: string) => policy.match(/(?:img|media)-src [^;]+/g);
  expect(media(previewDocument({ title: '', about: '', html: '' }, ''))).toEqual(media(PAGE_POLICY));
});
