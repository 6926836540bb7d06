import type { Template } from 'aws-cdk-lib/assertions';
import { written } from './template.ts';

/** One permission that a request needs. */
export interface Access {
  /** `dynamodb:GetItem` */
  action: string;
  /** The resource as `written` returns it: `<ArticleTable.Arn>`, `<FeedFiles.Arn>/public/feeds/a/rss.xml`. */
  resource: string;
  /** Values of the condition keys of the request. */
  keys: Readonly<Record<string, readonly string[]>>;
}

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** `*` in the pattern matches any characters. */
function isLike(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...rest].join('.*')}$`, 's').test(value);
}

/** Evaluates the condition operators that our policies use. */
function isMet(operator: string, wanted: readonly string[], values: readonly string[]): boolean {
  const isOneOf = (value: string) => wanted.some((pattern) => isLike(pattern, value));
  if (operator === 'ForAllValues:StringLike') return values.every(isOneOf);
  if (operator === 'StringLike') return values.some(isOneOf);
  if (operator === 'Null') return wanted.includes('false') === values.length > 0;
  throw new Error(`isMet() cannot evaluate ${operator}, which a policy uses: add it`);
}

/** Evaluates the `Allow` statements of a function's role in the template, as IAM does. */
export class Role {
  readonly #statements: readonly Statement[];

  /** @param functionId logical id */
  constructor(template: Template, functionId: string) {
    const role =
      template.findResources('AWS::Lambda::Function')[functionId]?.Properties.Role['Fn::GetAtt'][0];
    this.#statements = Object.values(template.findResources('AWS::IAM::Policy'))
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  }

  /** All actions that the role allows, on any resource and under any condition. */
  get actions(): string[] {
    return this.#statements.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? [Action].flat() : []));
  }

  allows({ action, resource, keys }: Access): boolean {
    return this.#statements.some(
      ({ Effect, Action, Resource, Condition = {} }) =>
        Effect === 'Allow' &&
        [Action].flat().some((one) => isLike(one, action)) &&
        [Resource].flat().some((one) => isLike(written(one), resource)) &&
        Object.entries(Condition).every(([operator, conditions]) =>
          Object.entries(conditions).every(([key, wanted]) =>
            isMet(operator, [wanted].flat(), keys[key] ?? []),
          ),
        ),
    );
  }
}
