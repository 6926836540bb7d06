import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { pinLogicalId } from './pin-logical-id.ts';

export interface AdminTokenProps {
  /** Whether the secret is kept when the stack is deleted. */
  readonly retain: boolean;
}

/** The length of the token: 43 letters and digits hold 256 bits, because 43 · log2(62) = 256.03. */
const TOKEN_CHARACTERS = 43;

/** The admin's token. Secrets Manager creates it at deploy, so it is in no template, environment or log. */
export class AdminToken extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { retain }: AdminTokenProps) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Bearer token of the Feedmill administrator',
      generateSecretString: { passwordLength: TOKEN_CHARACTERS, excludePunctuation: true },
      removalPolicy: retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    });
    pinLogicalId(this.secret, 'AdminToken');
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Automatic rotation would break the operator’s scripts; the token is rotated by hand, for example when a colleague leaves.',
    });
  }
}
