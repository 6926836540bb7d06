import * as z from 'zod';

const SITE_LINE = /^const SITE = (\{.*\});$/m;
const siteSchema = z.looseObject({ url: z.string() });

/**
 * Puts this machine's address into an edge function. On AWS it is the distribution's name.
 *
 * @param code unchanged without `SITE`
 * @throws {Error} `SITE` is not declared as in `infra/constructs/edge-code.ts`
 */
export function withSiteUrl(code: string, url: string): string {
  if (!/\bSITE\b/.test(code)) return code;
  const [, json] = SITE_LINE.exec(code) ?? [];
  if (json === undefined) throw new Error('an edge function uses SITE without the line that declares it');
  const site = { ...siteSchema.parse(JSON.parse(json)), url };
  return code.replace(SITE_LINE, () => `const SITE = ${JSON.stringify(site)};`);
}
