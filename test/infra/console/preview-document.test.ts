import { expect, it } from 'vitest';
import { previewDocument } from '../../../infra/console/preview-document.ts';

it('has a policy of its own before the content, which allows no script', () => {
  const shown = previewDocument('<script>x</script>', 'https://feeds.example');
  expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('<script>'));
  expect(/content="([^"]+)"/.exec(shown)?.[1]).toMatch(/^default-src 'none'; (?!.*script)/);
});
