import { Tag, type TagColour } from '@/components/tag'
import { CHALLENGE_LIFE_TAGS } from '#domain/challenge'
import type { ChallengeLife } from '#domain/vocabulary'

const COLOURS: Record<ChallengeLife, TagColour> = { asked: 'light', answered: 'purple', satisfied: 'teal', escalated: 'orange', closed: 'grey' }

/** Where a challenge stands; an overdue one still waits for its answer. It is not judged under the three headings, so it has none of their colours. */
export function ChallengeTag({ life, overdue }: { life: ChallengeLife; overdue: boolean }) {
  return overdue ? <Tag colour="orange">Overdue</Tag> : <Tag colour={COLOURS[life]}>{CHALLENGE_LIFE_TAGS[life]}</Tag>
}
