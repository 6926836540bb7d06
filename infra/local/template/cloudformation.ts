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
 * Reads the resources of a synthesised template. A `Ref` becomes the physical name of its resource. This name
 * is the logical id if AWS allows it as a name. A `Fn::GetAtt` becomes `name.Attribute`.
 *
 * @throws {Error} an unsupported intrinsic function or condition, or a reference to a missing resource
 */
export function readResources(template: unknown): Resource[] {
  const { Resources } = templateSchema.parse(template);
  const types = new Map(Object.entries(Resources).map(([logicalId, { Type }]) => [logicalId, Type]));
  const references = new References(types);
  return Object.entries(Resources).map(([logicalId, { Type, Properties }]) => ({
    name: physicalName(logicalId, Type),
    logicalId,
    type: Type,
    // Resolved only when it is read: a resource that is not used locally may contain unsupported functions.
    get properties() {
      return references.resolve(Properties);
    },
  }));
}

class References {
  readonly #types: ReadonlyMap<string, string>;

  /** @param types of the resources, by logical id */
  constructor(types: ReadonlyMap<string, string>) {
    this.#types = types;
  }

  /** The value without intrinsic functions. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((member) => this.resolve(member));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name = '', argument] = entries[0] ?? [];
    const isIntrinsic = entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'));
    if (!isIntrinsic) return Object.fromEntries(entries.map(([key, member]) => [key, this.resolve(member)]));
    const intrinsic = INTRINSICS[name];
    if (intrinsic === undefined)
      throw new Error(`the template uses ${name}, which infra/local does not support`);
    return intrinsic(argument, this);
  }

  /** The physical name of a resource, or the value of a pseudo parameter. */
  nameOf(logicalId: string): string {
    const pseudo = PSEUDO[logicalId];
    if (pseudo !== undefined) return pseudo;
    const type = this.#types.get(logicalId);
    if (type === undefined) throw new Error(`the template has no ${logicalId} to refer to`);
    return physicalName(logicalId, type);
  }
}

const INTRINSICS: Readonly<Record<string, (argument: unknown, references: References) => string | string[]>> =
  {
    Ref: (argument, references) => references.nameOf(z.string().parse(argument)),
    'Fn::GetAtt': (argument, references) => {
      const [logicalId, attribute] = z.tuple([z.string(), z.string()]).parse(argument);
      const value = `${references.nameOf(logicalId)}.${attribute}`;
      return ADDRESSES.has(attribute) ? `https://${value}/` : value;
    },
    'Fn::Select': (argument, references) => {
      const [index, list] = z.tuple([z.number(), z.unknown()]).parse(argument);
      return z.array(z.string()).parse(references.resolve(list))[index] ?? '';
    },
    'Fn::Split': (argument, references) => {
      const [separator, text] = z.tuple([z.string(), z.unknown()]).parse(argument);
      return z.string().parse(references.resolve(text)).split(separator);
    },
    'Fn::Join': (argument, references) => {
      const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
      return parts.map((part) => z.string().parse(references.resolve(part))).join(separator);
    },
    'Fn::Sub': (argument, references) =>
      z
        .string()
        .parse(argument)
        .replace(/\$\{([^}!]+)\}/g, (_, reference: string) => {
          const [logicalId = '', ...attribute] = reference.split('.');
          return [references.nameOf(logicalId), ...attribute].join('.');
        }),
  };

/** The name in a resolved reference, which is `name` or `name.Attribute`. */
export function nameIn(reference: string): string {
  return reference.split('.')[0] ?? reference;
}

/** S3 does not allow capitals in bucket names. */
function physicalName(logicalId: string, type: string): string {
  return type === 'AWS::S3::Bucket' ? logicalId.toLowerCase() : logicalId;
}
