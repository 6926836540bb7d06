/**
 * The environment variables that a handler needs. A missing one fails the first call after a deploy, not one in a
 * thousand.
 *
 * @throws {Error} naming the first that is missing
 */
export function readSettings<Name extends string>(names: Record<Name, string>): Record<Name, string> {
  const settings = {} as Record<Name, string>;
  for (const name of Object.keys(names) as Name[]) {
    const value = process.env[names[name]];
    if (value === undefined) throw new Error(`the environment variable ${names[name]} is not set`);
    settings[name] = value;
  }
  return settings;
}
