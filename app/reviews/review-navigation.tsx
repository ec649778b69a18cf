import { SubNavigation } from '@/components/sub-navigation'

const PARTS = [
  { text: 'Findings', path: '' },
  { text: 'Coverage', path: '/coverage' },
  { text: 'Compare', path: '/compare' },
  { text: 'Statutory clock', path: '/clock' },
] as const

/** The parts of a review, one of which is the page that this stands on. */
export function ReviewNavigation({ id, current }: { id: number; current: (typeof PARTS)[number]['text'] }) {
  return <SubNavigation label="Parts of the review" items={PARTS.map(({ text, path }) => ({ text, href: `/reviews/${id}${path}`, current: text === current }))} />
}
