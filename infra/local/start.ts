/** What `npm start` runs. Contract, section 1: one line when it is ready, ends within 5 s of a signal. */

/** Bundles are for the Lambda runtime's Node; this is it, from `node_modules/.bin`, where npm runs scripts. */
const NODE_MAJOR = 24;
/** One second less than the contract allows, for what the kernel still has to do. */
const MUST_HAVE_STOPPED_MILLISECONDS = 4_000;

const ORPHAN_CHECK_MILLISECONDS = 250;

const print = (line: string) => process.stdout.write(`${line}\n`);
const tell = (line: string) => process.stderr.write(`feedmill: ${line}\n`);

if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR) {
  tell(
    `Node ${process.versions.node} runs this: use \`npm start\`, which takes Node ${NODE_MAJOR} from node_modules`,
  );
  process.exit(1);
}

// After the check: an older Node would fail on what these files are written in, and not say why.
const { StartError } = await import('./start-error.ts');
const { readStartSettings } = await import('./start-settings.ts');
const { runFeedmill } = await import('./run-feedmill.ts');

const fail = (error: unknown): never => {
  tell(
    error instanceof StartError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
  process.exit(1);
};

let stopping: Promise<void> | undefined;
const isStarted = Promise.withResolvers<() => Promise<void>>();
/** Once: a signal to the group comes twice, from the kernel and from npm. */
const stop = () => {
  if (stopping !== undefined) return;
  stopping = isStarted.promise.then((end) => end());
  setTimeout(() => process.exit(0), MUST_HAVE_STOPPED_MILLISECONDS).unref();
  void stopping.finally(() => process.exit(0));
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
if (process.env.npm_lifecycle_event !== undefined) {
  const { ppid } = process;
  // Who kills npm has killed Feedmill, as far as he knows, and will start it again.
  setInterval(() => process.ppid !== ppid && stop(), ORPHAN_CHECK_MILLISECONDS).unref();
}

try {
  const feedmill = await runFeedmill(readStartSettings(process.env), process.env, tell);
  isStarted.resolve(feedmill.stop);
  void feedmill.failed.then((error) => {
    if (stopping === undefined) fail(error);
  });
  if (stopping === undefined) {
    print(
      feedmill.adminTokenPath === undefined
        ? 'admin token: the value of FEEDMILL_ADMIN_TOKEN'
        : `admin token: in ${feedmill.adminTokenPath}; curl -H "Authorization: Bearer $(cat '${feedmill.adminTokenPath}')" …`,
    );
    print(`feedmill ready on ${feedmill.url}`);
  }
} catch (error) {
  fail(error);
}
