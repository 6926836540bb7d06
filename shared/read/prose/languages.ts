import { af } from './languages/af.ts';
import { ar } from './languages/ar.ts';
import { az } from './languages/az.ts';
import { be } from './languages/be.ts';
import { bg } from './languages/bg.ts';
import { bn } from './languages/bn.ts';
import { ca } from './languages/ca.ts';
import { cs } from './languages/cs.ts';
import { cy } from './languages/cy.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { eo } from './languages/eo.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { eu } from './languages/eu.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { fy } from './languages/fy.ts';
import { ga } from './languages/ga.ts';
import { gl } from './languages/gl.ts';
import { gu } from './languages/gu.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { hy } from './languages/hy.ts';
import { id } from './languages/id.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ka } from './languages/ka.ts';
import { kk } from './languages/kk.ts';
import { kn } from './languages/kn.ts';
import { ko } from './languages/ko.ts';
import { ky } from './languages/ky.ts';
import { lb } from './languages/lb.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { mk } from './languages/mk.ts';
import { ml } from './languages/ml.ts';
import { mr } from './languages/mr.ts';
import { ms } from './languages/ms.ts';
import { mt } from './languages/mt.ts';
import { mul } from './languages/mul.ts';
import { nb } from './languages/nb.ts';
import { ne } from './languages/ne.ts';
import { nl } from './languages/nl.ts';
import { nn } from './languages/nn.ts';
import { pa } from './languages/pa.ts';
import type { Phrases } from './languages/phrases.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { si } from './languages/si.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { sq } from './languages/sq.ts';
import { sr } from './languages/sr.ts';
import { sv } from './languages/sv.ts';
import { sw } from './languages/sw.ts';
import { ta } from './languages/ta.ts';
import { te } from './languages/te.ts';
import { th } from './languages/th.ts';
import { tl } from './languages/tl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { ur } from './languages/ur.ts';
import { uz } from './languages/uz.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';

/**
 * The phrases by BCP 47 primary subtag; `mul` has the phrases that all languages share. To add a language, add a file
 * in `languages/` and its name here.
 */
export const LANGUAGES = {
  mul,
  af,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  fy,
  ga,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  kn,
  ko,
  ky,
  lb,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  mt,
  nb,
  ne,
  nl,
  nn,
  pa,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
} satisfies Record<string, Phrases>;
