import { Problem } from '#shared/model/problem.ts';
import { parseToml } from '#shared/read/markdown/front-matter/toml.ts';
import { parseYaml } from '#shared/read/markdown/front-matter/yaml.ts';

/** TOML, YAML or JSON; empty if invalid. */
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
