import { createRequire } from 'node:module';
import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { committedContext, templateWith } from './template.ts';

const recommended: Record<string, unknown> = createRequire(import.meta.url)(
  'aws-cdk-lib/recommended-feature-flags.json',
);

// If a flag is not set, CDK behaves as in an earlier release. New releases of CDK add flags.
it('cdk.json sets every feature flag as CDK recommends', () => {
  expect(committedContext()).toMatchObject(recommended);
});

it('resources that cost money have the tag of their stage', () => {
  for (const stage of ['dev', 'prod']) {
    const template = templateWith({ stage });
    const tags = Match.arrayWith([{ Key: 'feedmill:stage', Value: stage }]);
    template.allResourcesProperties('AWS::S3::Bucket', { Tags: tags });
    template.allResourcesProperties('AWS::SQS::Queue', { Tags: tags });
    template.hasResourceProperties('AWS::CloudFront::Distribution', { Tags: tags });
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [Match.objectLike({ Tags: tags })],
    });
    template.hasResourceProperties('AWS::Lambda::Function', { Tags: tags });
    template.allResourcesProperties('AWS::CloudWatch::Dashboard', { Tags: Match.absent() });
  }
});
