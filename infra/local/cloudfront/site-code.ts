import * as z from 'zod';

const SITE_LINE = /^const SITE = (\{.*\});$/m;
const siteSchema = z.looseObject({ url: z.string() });

/**
 * The code of an edge function with the public address of this machine. In the cloud a stack without a domain of its own
 * takes the distribution's name, and `https`, which is neither the name nor the scheme here.
 *
 * @param code as the template has it; code that knows no `SITE` is returned as it is
 * @throws where `SITE` is used, but not declared as `infra/constructs/edge-code.ts` declares it
 */
export function withSiteUrl(code: string, url: string): string {
  if (!/\bSITE\b/.test(code)) return code;
  const [, json] = SITE_LINE.exec(code) ?? [];
  if (json === undefined) throw new Error('an edge function uses SITE and has no line that declares it');
  const site = { ...siteSchema.parse(JSON.parse(json)), url };
  return code.replace(SITE_LINE, () => `const SITE = ${JSON.stringify(site)};`);
}
