import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { feedmill } from '../../infra/app.ts';
import { bundlesFolder } from '../../infra/local/template/synthesise.ts';

// All processes share these bundles, because bundling takes 3 s.
process.env.FEEDMILL_BUNDLES = bundlesFolder();

/** The context in `cdk.json`, which every synthesis uses. */
export function committedContext(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')).context;
}

/**
 * An app with the context of `cdk.json`, overridden by `context`. `isValidated` checks the template as a
 * deployment does, which takes three quarters of the time of the synthesis.
 */
export function appWith(context: Record<string, string>, { isValidated = false } = {}): App {
  return new App({
    context: { ...committedContext(), ...context },
    builtinCloudFormationValidation: isValidated,
  });
}

/**
 * The templates, by their context as JSON. The test files of one worker share them, because a synthesis
 * takes a second.
 */
const templates = new Map<string, Template>();

/** The template of a deployment with this context. Tests must not change it. */
export function templateWith(context: Record<string, string> = {}): Template {
  const key = JSON.stringify(context);
  const template = templates.get(key) ?? Template.fromStack(feedmill(appWith(context)));
  templates.set(key, template);
  return template;
}

/**
 * Writes a value of a template as one line: `{Ref: X}` is `<X>`, `{Fn::GetAtt: [X, Arn]}` is `<X.Arn>`, and
 * the parts of `Fn::Join` are joined.
 */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const [[key, inner] = ['', undefined]] = Object.entries(value);
  if (key === 'Ref') return `<${inner}>`;
  if (key === 'Fn::GetAtt') return `<${[inner].flat().join('.')}>`;
  if (key === 'Fn::Join' && Array.isArray(inner) && Array.isArray(inner[1]))
    return inner[1].map(written).join(inner[0]);
  return JSON.stringify(value);
}
