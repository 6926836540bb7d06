import * as z from 'zod';

/** A resource of a template with its intrinsic functions resolved. */
export interface Resource {
  /** The name of the resource in references of other resources. */
  name: string;
  logicalId: string;
  type: string;
  properties: unknown;
}

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      // The condition is true for the region in `PSEUDO`.
      Condition: z.literal('IsInUsEast1').optional(),
      Properties: z.unknown().optional(),
    }),
  ),
});

/** Local values of the pseudo parameters. */
const PSEUDO: Record<string, string> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::StackName': 'feedmill-local',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Attributes whose value is a URL. Templates use the host name in this URL. */
const ADDRESSES = new Set(['ApiEndpoint', 'FunctionUrl']);

/**
 * Reads the resources of a synthesised template. A `Ref` becomes the physical name of its resource. This name is
 * the logical id if AWS allows it as a name. A `Fn::GetAtt` becomes `name.Attribute`.
 *
 * @throws {Error} an unsupported intrinsic function or condition, or a reference to a missing resource
 */
export function readResources(template: unknown): Resource[] {
  const { Resources } = templateSchema.parse(template);
  const nameOf = (logicalId: string): string => {
    const pseudo = PSEUDO[logicalId];
    if (pseudo !== undefined) return pseudo;
    if (!Object.hasOwn(Resources, logicalId)) throw new Error(`the template has no ${logicalId} to refer to`);
    return physicalName(logicalId, Resources[logicalId]?.Type ?? '');
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
  const intrinsic = (name: string, argument: unknown): string | string[] => {
    switch (name) {
      case 'Ref':
        return nameOf(z.string().parse(argument));
      case 'Fn::GetAtt': {
        const [logicalId, attribute] = z.tuple([z.string(), z.string()]).parse(argument);
        const value = `${nameOf(logicalId)}.${attribute}`;
        return ADDRESSES.has(attribute) ? `https://${value}/` : value;
      }
      case 'Fn::Select': {
        const [index, list] = z.tuple([z.number(), z.unknown()]).parse(argument);
        return z.array(z.string()).parse(resolve(list))[index] ?? '';
      }
      case 'Fn::Split': {
        const [separator, text] = z.tuple([z.string(), z.unknown()]).parse(argument);
        return z.string().parse(resolve(text)).split(separator);
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
        throw new Error(`the template uses ${name}, which infra/local does not support`);
    }
  };
  return Object.entries(Resources).map(([logicalId, { Type, Properties }]) => ({
    name: physicalName(logicalId, Type),
    logicalId,
    type: Type,
    // A resource that is not used locally may contain unsupported functions.
    get properties() {
      return resolve(Properties);
    },
  }));
}

/** The name in a resolved reference, which is `name` or `name.Attribute`. */
export function nameIn(reference: string): string {
  return reference.split('.')[0] ?? reference;
}

/** S3 does not allow capitals in bucket names. */
function physicalName(logicalId: string, type: string): string {
  return type === 'AWS::S3::Bucket' ? logicalId.toLowerCase() : logicalId;
}
