/** The ways in which what is printed or said doesn't agree with the figures, in the order in which they are shown. */
export const FOUND_KINDS = ['claim', 'fraction', 'direction', 'heading', 'commentary', 'unchecked'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]
export const FOUND_WORDS: Record<FoundKind, string> = {
  claim: 'Claims that contradict the figures',
  fraction: 'Printed figures that their own numerator and denominator contradict',
  direction: 'Printed directions that differ from the computed ones',
  heading: 'Headings of the board that differ from the computed ones',
  commentary: 'Kept sentences with numbers that the figures don’t show',
  unchecked: 'Claims that can’t be checked',
}

/** One thing that doesn't agree: `said` is kept as it was printed, `because` tells both sides. `month` is "2023-06", or blank. */
export type Found = { kind: FoundKind; key: string; measureId: number; measure: string; month: string; source: string; said: string; because: string }
