import { Tag, type TagColour } from '@/components/tag'
import { STAGE_WORDS, STATUS_WORDS, type Stage, type Status } from '#domain/vocabulary'

const STATUS_COLOURS: Record<Status, TagColour> = { going_well: 'green', ones_to_watch: 'yellow', do_better: 'red', not_rated: 'grey' }

/** A heading, in its colour and always in its words. */
export function StatusTag({ status }: { status: Status }) {
  return <Tag colour={STATUS_COLOURS[status]}>{STATUS_WORDS[status]}</Tag>
}

/** Only "embedded" has a colour of its own: the headings have the others. */
export function StageTag({ stage }: { stage: Stage }) {
  return <Tag colour={stage === 'embedded' ? 'blue' : 'light'}>{STAGE_WORDS[stage]}</Tag>
}
