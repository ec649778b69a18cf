import { Tag, type TagColour } from '@/components/tag'
import { FINDING_KIND_WORDS, type FindingKind } from '#domain/vocabulary'

const COLOURS: Record<FindingKind, TagColour> = {
  priority_action: 'purple', obligation: 'purple', recommendation: 'teal', area_for_improvement: 'teal', concern: 'light', mixed: 'light', strength: 'grey',
}

/** A finding is not judged under the three headings, so its kind has none of their colours. */
export function FindingKindTag({ kind }: { kind: FindingKind }) {
  return <Tag colour={COLOURS[kind]}>{FINDING_KIND_WORDS[kind]}</Tag>
}
