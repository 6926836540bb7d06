import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { renderAtom } from '#shared/render/atom.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderOpml } from '#shared/render/opml.ts';
import { renderRss } from '#shared/render/rss.ts';
import { aView } from './a-view.ts';
import { hostileView } from './hostile-view.ts';

const folder = process.env.FEEDMILL_CORPORA;

/** Runs a check on a document that libxml2 has parsed. */
function withXml(document: string, check: (document: XmlDocument) => void): void {
  const parsed = XmlDocument.fromString(document);
  try {
    check(parsed);
  } finally {
    parsed.dispose();
  }
}

describe.skipIf(folder === undefined)('for any timeline,', () => {
  const schema = (name: string) => readFileSync(join(folder ?? '', 'schemas', name), 'utf8');
  const xsd = (name: string) => XsdValidator.fromDoc(XmlDocument.fromString(schema(name)));

  it('RSS is valid against the XML schema of RSS 2.0', () => {
    const validator = xsd('rss-2.0.xsd');
    fc.assert(fc.property(hostileView, (view) => withXml(renderRss(view), (xml) => validator.validate(xml))));
  });

  it('Atom is valid against the grammar of RFC 4287', () => {
    const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema('atom.rng')));
    fc.assert(
      fc.property(hostileView, (view) => withXml(renderAtom(view), (xml) => validator.validate(xml))),
    );
  });

  it('JSON Feed is valid against the JSON Schema of version 1.1', () => {
    const ajv = addFormats.default(new Ajv({ strict: false }));
    const validate = ajv.compile(JSON.parse(schema('jsonfeed-1.1.schema.json')));
    fc.assert(
      fc.property(hostileView, (view) => {
        validate(JSON.parse(renderJsonFeed(view)));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it('OPML is valid against the XML schema of OPML 2.0', () => {
    const validator = xsd('opml-2.0.xsd');
    const { publicUrl, updated } = aView();
    withXml(renderOpml({ feeds: [], publicUrl, updated }).document, (xml) => validator.validate(xml));
    fc.assert(
      fc.property(fc.array(hostileView, { maxLength: 3 }), (views) => {
        const feeds = views.map(({ feed }) => feed);
        withXml(renderOpml({ feeds, publicUrl, updated }).document, (xml) => validator.validate(xml));
      }),
    );
  });
});

it.runIf(folder === undefined)(
  'skipped: documents are not checked against the schemas, because FEEDMILL_CORPORA is not set',
  () => {},
);
