import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { pinLogicalId } from './pin-logical-id.ts';

/**
 * The secret that the distribution adds to each API call, so that the API can refuse calls that do not come
 * through the distribution. The template contains only a reference. CloudFormation puts the value into the
 * distribution, so everyone who may read the configuration of the distribution can read the secret.
 */
export class OriginSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Sent by the distribution to the API of Feedmill',
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    pinLogicalId(this.secret, 'OriginSecret');
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Distribution and function must change together: to replace the secret, deploy once without the setting and once with it.',
    });
  }
}
