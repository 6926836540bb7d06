import * as z from 'zod';

/** One resource of a template, its intrinsic functions resolved. */
export interface Resource {
  logicalId: string;
  type: string;
  properties: unknown;
}

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Condition: z.undefined().optional(), Properties: z.unknown().optional() }),
  ),
});

/** Pseudo parameters, as they are on this machine. */
const PSEUDO: Record<string, string> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::StackName': 'feedmill-local',
  'AWS::URLSuffix': 'amazonaws.com',
};

/**
 * The resources of a synthesised template. A `Ref` becomes the logical id it names and a `Fn::GetAtt` becomes
 * `LogicalId.Attribute`: names that are as good as any on one machine, and that can be traced back.
 *
 * @throws where the template uses an intrinsic function or a condition that is not known here, or names what is not there
 */
export function readResources(template: unknown): Resource[] {
  const { Resources } = templateSchema.parse(template);
  const nameOf = (logicalId: string): string => {
    const name = PSEUDO[logicalId] ?? (Object.hasOwn(Resources, logicalId) ? logicalId : undefined);
    if (name === undefined) throw new Error(`the template refers to ${logicalId}, which it does not hold`);
    return name;
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name = '', argument] = entries[0] ?? [];
    const isIntrinsic = entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'));
    if (isIntrinsic) return intrinsic(name, argument);
    return Object.fromEntries(entries.map(([key, member]) => [key, resolve(member)]));
  };
  const intrinsic = (name: string, argument: unknown): string => {
    switch (name) {
      case 'Ref':
        return nameOf(z.string().parse(argument));
      case 'Fn::GetAtt': {
        const [logicalId, attribute] = z.tuple([z.string(), z.string()]).parse(argument);
        return `${nameOf(logicalId)}.${attribute}`;
      }
      case 'Fn::Join': {
        const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
        return parts.map((part) => z.string().parse(resolve(part))).join(separator);
      }
      case 'Fn::Sub':
        return z
          .string()
          .parse(argument)
          .replace(/\$\{([^}!]+)\}/g, (_, reference: string) => {
            const [logicalId = '', ...attribute] = reference.split('.');
            return [nameOf(logicalId), ...attribute].join('.');
          });
      default:
        throw new Error(`the template uses ${name}, which infra/local does not know`);
    }
  };
  return Object.entries(Resources).map(([logicalId, { Type, Properties }]) => ({
    logicalId,
    type: Type,
    // Most resources have no counterpart here, so theirs may use what is not known.
    get properties() {
      return resolve(Properties);
    },
  }));
}

/** The logical id in a resolved `LogicalId` or `LogicalId.Attribute`. */
export function logicalIdIn(reference: string): string {
  return reference.split('.')[0] ?? reference;
}
