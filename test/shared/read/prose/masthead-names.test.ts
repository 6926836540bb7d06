import { expect, it } from 'vitest';
import { isMastheadName, isSureMastheadName } from '#shared/read/prose/masthead-names.ts';

it.each([
  'UPPER MARSTON PARISH COUNCIL',
  'Isle of Wessen Council',
  'Town of Marston',
  'North Marston Advertiser',
  'Reeds & Eaves | Newsletter of the Marsh Bird Group',
  'THE MARSTON GAZETTE Friday 20 November 2026',
  'Gemeinde Altenbruch',
  'Heimatverein Altenbruch',
  'Altenbrucher Volksblatt',
  'Commune de Saint-Orens',
  'PARROCCHIA DEI SANTI COSMA E DAMIANO – BORGO VELIA',
  '«La Voce della Valle» – bollettino parrocchiale',
  'Ayuntamiento de Villar del Campo',
  'Ekdala hembygdsförening',
  'Urząd Gminy Lipowo',
  '広報あおの',
  'あおの日報',
])('%s is the name of a masthead', (text) => {
  expect(isMastheadName(text)).toBe(true);
  expect(isSureMastheadName(text)).toBe(true);
});

it.each([
  'Parish Council',
  'Minutes',
  'The Gazette',
  'Minutes of the Parish Council',
  'MINUTES OF THE PARISH COUNCIL',
  'Parish Council Approves Plan',
  'Council Tax Rises',
  'A Day at the Council',
  'The Death of a Newsletter',
  'FIRE AT TOWN COUNCIL',
  'The Paradox of Effort | The Marston Chronicle',
  'Review: “The Salt Ledger” at the Corn Hall',
  'Gemeinde will Schule schließen',
  'GEMEINDE SCHLIESST SCHULE',
  'Stadt Grünau verschenkt 400 Gärten',
  'La commune de Saint-Orens vend sa salle',
  'Comune di Velia, la sala riapre',
  'El diario de una maestra',
  'Posten som försvann',
  'Polizei sucht Zeugen',
])('%s is not the name of a masthead', (text) => {
  expect(isMastheadName(text)).toBe(false);
});

it('“The”, one word and a noun in lower case can be a headline', () => {
  expect(isSureMastheadName('The Last Observer')).toBe(false);
  expect(isSureMastheadName('The Marston Observer')).toBe(false);
  expect(isSureMastheadName('THE MARSTON OBSERVER')).toBe(true);
});
