#!/usr/bin/env node
/**
 * The entry of `npx feedmill` and of the bundle. Checks the version first, because an older Node gives no
 * clear message. CommonJS has no `await` at the top level.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  import('./run-cli.ts').then(({ runCli }) => runCli(process.argv));
} else {
  process.stderr.write(
    `feedmill: this is Node ${process.versions.node}, and feedmill needs Node 22.18 or newer: install it, or use \`npx feedmill\` in the checkout, because npx finds a newer Node in node_modules\n`,
  );
  process.exitCode = 2;
}
