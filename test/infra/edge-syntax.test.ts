import { type AnyNode, parse } from 'acorn';
import { expect, it } from 'vitest';
import { apiRequestCode, viewerRequestCode, viewerResponseCode } from '../../infra/constructs/edge-code.ts';

const CODE = {
  'viewer-request': viewerRequestCode(),
  'api-request': apiRequestCode(),
  'viewer-response': viewerResponseCode({
    url: 'https://news.example',
    hubs: ['https://hub.example/'],
    ownHub: '/hub',
  }),
};

/** The documented syntax of cloudfront-js-2.0: ES 5.1 and these features. A vm of Node would accept more. */
const SYNTAX = new Set(
  `Program ExpressionStatement BlockStatement ReturnStatement BreakStatement ContinueStatement IfStatement SwitchStatement
  SwitchCase ThrowStatement TryStatement CatchClause WhileStatement DoWhileStatement ForStatement ForInStatement
  FunctionDeclaration FunctionExpression VariableDeclaration VariableDeclarator ThisExpression ArrayExpression
  ObjectExpression Property UnaryExpression UpdateExpression BinaryExpression AssignmentExpression LogicalExpression
  MemberExpression ConditionalExpression CallExpression NewExpression SequenceExpression Identifier Literal
  ArrowFunctionExpression TemplateLiteral TemplateElement RestElement`.split(/\s+/),
);

/** The documented methods that we use, and `normalize`, whose existence the code checks. */
const METHODS = new Set(
  `charCodeAt concat exec filter forEach join keys map normalize push replace slice split test toLowerCase toString
  toUpperCase trim`.split(/\s+/),
);

function nodesIn(value: unknown): AnyNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return 'type' in value ? [value as AnyNode, ...below] : below;
}

it.each(Object.entries(CODE))(
  '%s uses only syntax and methods that CloudFront Functions support',
  (_, code) => {
    const nodes = nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }));
    expect(nodes.map(({ type }) => type).filter((type) => !SYNTAX.has(type))).toEqual([]);
    for (const node of nodes) {
      if (node.type === 'CatchClause') expect(node.param).not.toBeNull();
      if (node.type === 'LogicalExpression') expect(node.operator).not.toBe('??');
      if (node.type === 'Property') expect(node).toMatchObject({ shorthand: false, computed: false });
      if (node.type === 'VariableDeclarator') expect(node.id.type).toBe('Identifier');
      if (node.type === 'Literal' && 'regex' in node)
        expect(node.regex).toMatchObject({ flags: expect.stringMatching(/^g?i?$/) });
      if (node.type === 'Literal' && 'regex' in node) expect(node.regex?.pattern).not.toMatch(/\(\?<|\\p/);
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') continue;
      if (node.callee.property.type === 'Identifier') expect(METHODS).toContain(node.callee.property.name);
    }
  },
);

it.each(Object.entries(CODE))(
  '%s is more than 1 KB below the limit of 10 KB of a CloudFront Function',
  (_, code) => {
    expect(Buffer.byteLength(code)).toBeLessThan(10 * 1024 - 1024);
  },
);
