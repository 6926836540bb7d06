import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';

/** Ids and classes that consent managers give their dialogs, in lower case. */
const DIALOGS: ReadonlySet<string> = new Set(
  [
    'onetrust-consent-sdk onetrust-banner-sdk onetrust-pc-sdk cybotcookiebotdialog didomi-host didomi-popup',
    'borlabscookiebox borlabscookieboxwrap cmplz-cookiebanner cmplz-cookiebanner-container cky-consent-container',
    'cky-modal qc-cmp2-container usercentrics-root osano-cm-window osano-cm-dialog iubenda-cs-banner',
    'truste-consent-track cookie-law-info-bar clisettingspopup moove_gdpr_cookie_info_bar moove_gdpr_cookie_modal',
    'tarteaucitronroot axeptio_overlay cookiefirst-root',
  ].flatMap((line) => line.split(' ')),
);
const PARTS_OF_ARTICLE: ReadonlySet<string> = new Set(['main', 'article', 'h1']);

/**
 * Whether an element is the dialog of a consent manager. It is removed at any length, because its sentences can be
 * longer than a short article.
 */
export function isConsentDialog({ attributes, children }: HtmlElement): boolean {
  const { class: classes, id } = attributes;
  if (classes === undefined && id === undefined) return false;
  const names = `${id ?? ''} ${classes ?? ''}`.toLowerCase().split(/\s+/);
  return (
    names.some((name) => DIALOGS.has(name)) &&
    findElement(children, (inner) => PARTS_OF_ARTICLE.has(inner.name)) === undefined
  );
}
