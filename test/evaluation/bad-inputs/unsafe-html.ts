import { Parser } from 'htmlparser2';

const FORBIDDEN = new Set(
  'script style iframe frame frameset object embed applet form input button select textarea svg math base meta link template noscript'.split(
    ' ',
  ),
);
const ADDRESSES = new Set([
  'href',
  'src',
  'cite',
  'action',
  'formaction',
  'poster',
  'background',
  'data',
  'xlink:href',
]);
const ALLOWED_SCHEME = /^(https?:|mailto:)/i;

/**
 * The forbidden elements and attributes of a stored fragment, and its URLs that are not http, https or
 * mailto.
 */
export function unsafeHtml(html: string): string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (FORBIDDEN.has(name)) faults.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on') || attribute === 'style' || attribute === 'srcdoc')
          faults.push(`${name} ${attribute}`);
        if (ADDRESSES.has(attribute) && !ALLOWED_SCHEME.test(value.trim()))
          faults.push(`${attribute}=${value}`);
        if (attribute === 'srcset' && value.split(',').some((one) => !ALLOWED_SCHEME.test(one.trim())))
          faults.push(`srcset=${value}`);
      }
    },
  });
  parser.end(html);
  return faults;
}
