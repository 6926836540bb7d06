#!/usr/bin/env bash
# Runs `feedmill verify` against a deployed stack: bash .github/verify.sh STACK. The AWS credentials
# must allow reading the stack's outputs and the secret of the admin token.
set -euo pipefail
output() {
  aws cloudformation describe-stacks --stack-name "$1" --query "Stacks[0].Outputs[?OutputKey=='$2'].OutputValue" --output text
}
FEEDMILL_API=$(output "$1" FeedsUrl)
FEEDMILL_TOKEN=$(aws secretsmanager get-secret-value --secret-id "$(output "$1" AdminTokenSecret)" --query SecretString --output text)
export FEEDMILL_API FEEDMILL_TOKEN
npx feedmill verify
