import { expect, it } from 'vitest';
import { withSlashes } from '../../../infra/cli/files-in.ts';

it.each([
  ['posts\\2026\\ferry.md', '\\', 'posts/2026/ferry.md'],
  ['posts/a\\b.md', '/', 'posts/a\\b.md'],
] as const)('the id of the file %s on a system with %s is %s', (path, separator, id) => {
  expect(withSlashes(path, separator)).toBe(id);
});
