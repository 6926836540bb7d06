import * as z from 'zod';

const SITE_LINE = /^const SITE = (\{.*\});$/m;
const siteSchema = z.looseObject({ url: z.string() });

/**
 * Puts the public address of this machine into the code of an edge function. On AWS, a stack without a domain uses
 * the name of the distribution and `https`. A local run has neither.
 *
 * @param code from the template; code without `SITE` is returned unchanged
 * @throws {Error} `SITE` is used, but not declared as in `infra/constructs/edge-code.ts`
 */
export function withSiteUrl(code: string, url: string): string {
  if (!/\bSITE\b/.test(code)) return code;
  const [, json] = SITE_LINE.exec(code) ?? [];
  if (json === undefined) throw new Error('an edge function uses SITE without the line that declares it');
  const site = { ...siteSchema.parse(JSON.parse(json)), url };
  return code.replace(SITE_LINE, () => `const SITE = ${JSON.stringify(site)};`);
}
