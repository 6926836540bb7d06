#!/usr/bin/env node
/**
 * The entry of `npx feedmill` and of the file that `npm run cli:bundle` writes. It checks the version of Node
 * first, because an older Node cannot run TypeScript and gives no clear message. It has no `await` at the top
 * level, which the file in the format of CommonJS cannot have.
 */
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // A run then compiles no TypeScript that an earlier run has compiled, and starts in half the time.
  module.enableCompileCache();
  import('./run-cli.ts').then(({ runCli }) => runCli(process.argv));
} else {
  process.stderr.write(
    `feedmill: this is Node ${process.versions.node}, and feedmill needs Node 22.18 or newer: install it, or use \`npx feedmill\` in the checkout, because npx finds a newer Node in node_modules\n`,
  );
  process.exitCode = 2;
}
