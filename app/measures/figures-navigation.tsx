import { SubNavigation } from '@/components/sub-navigation'

const PAGES = [
  { text: 'Scorecard', path: 'scorecard' },
  { text: 'Measures', path: 'measures' },
  { text: 'What the data says', path: 'commentary' },
  { text: "What doesn't agree", path: 'agreement' },
] as const

/** The pages of a plan's figures, one of which is the page that this stands on. */
export function FiguresNavigation({ planId, current }: { planId: number; current: (typeof PAGES)[number]['text'] }) {
  return <SubNavigation label="Pages of figures" items={PAGES.map(({ text, path }) => ({ text, href: `/plans/${planId}/${path}`, current: text === current }))} />
}
