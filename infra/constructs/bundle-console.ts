import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const SOURCES = join(import.meta.dirname, '..', 'console');

/** Files of the console by name; `lambdas/submit/console-routes.ts` serves them. */
export type ConsoleFiles = Readonly<
  Record<'index.html' | 'console.js' | 'console.css' | 'preview.css', string>
>;

/** Builds the console for browsers of the last two years: an HTML page, a minified script and two minified styles. */
export function bundleConsole(): ConsoleFiles {
  const built = (file: string): string => {
    const { outputFiles } = buildSync({
      entryPoints: [join(SOURCES, file)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2023',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };
  return {
    'index.html': readFileSync(join(SOURCES, 'index.html'), 'utf8'),
    'console.js': built('main.tsx'),
    'console.css': built('console.css'),
    'preview.css': built('preview.css'),
  };
}
