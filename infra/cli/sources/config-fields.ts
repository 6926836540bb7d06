import { Problem } from '#shared/model/problem.ts';
import { parseToml } from '#shared/read/markdown/front-matter/toml.ts';
import { parseYaml } from '#shared/read/markdown/front-matter/yaml.ts';

/** The settings in a file of TOML, YAML or JSON. An invalid file counts as empty. */
export function fieldsIn(file: string, text: string): Record<string, unknown> {
  try {
    // JSON is valid YAML.
    return (file.endsWith('.toml') ? parseToml(text) : parseYaml(text)) ?? {};
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}

/** The settings whose values are texts. */
export function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
