/** The 124 postcode areas in use, the Crown dependencies' among them. Source: Royal Mail's Postcode Address File. */
const AREAS = new Set(
  ('AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO ' +
    'PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE').split(' '),
)

// The inward part never has C, I, K, M, O or V.
const POSTCODE = /(?<![a-z0-9])([a-z]{1,2})\d[a-z\d]?[ \t\u00A0_-]{0,2}(\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])/gi

// "s47 1st", "s17 2yr": sections of the Children Act followed by a count, written small.
const COUNTED = /^\d(?:st|nd|rd|th|yr|hr)$/

/** Full postcodes, also without a space or with the separators of a file name. A district alone ("NE6") is not one. */
export function postcodes(text: string): { at: number; length: number }[] {
  return [...text.matchAll(POSTCODE)]
    .filter(([, area, inward]) => AREAS.has((area ?? '').toUpperCase()) && !COUNTED.test(inward ?? ''))
    .map((match) => ({ at: match.index, length: match[0].length }))
}
