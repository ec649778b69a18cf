import { Tag, type TagColour } from '@/components/tag'
import { EVIDENCE_LIFE_WORDS, STAGE_WORDS, STATUS_WORDS, type EvidenceLife, type Stage, type Status } from '#domain/vocabulary'

const STATUS_COLOURS: Record<Status, TagColour> = { going_well: 'green', ones_to_watch: 'yellow', do_better: 'red', not_rated: 'grey' }
const LIFE_COLOURS: Record<EvidenceLife, TagColour> = { submitted: 'light', accepted: 'teal', queried: 'purple', withdrawn: 'grey', superseded: 'grey' }

/** A heading, in its colour and always in its words. */
export function StatusTag({ status }: { status: Status }) {
  return <Tag colour={STATUS_COLOURS[status]}>{STATUS_WORDS[status]}</Tag>
}

/** Only "embedded" has a colour of its own: the headings have the others. */
export function StageTag({ stage }: { stage: Stage }) {
  return <Tag colour={stage === 'embedded' ? 'blue' : 'light'}>{STAGE_WORDS[stage]}</Tag>
}

/** Evidence is not judged under the three headings, so it has none of their colours. What is stale says so beside its life. */
export function LifeTag({ life, stale }: { life: EvidenceLife; stale?: boolean }) {
  return <><Tag colour={LIFE_COLOURS[life]}>{EVIDENCE_LIFE_WORDS[life]}</Tag>{stale && <>{' '}<Tag colour="orange">Stale</Tag></>}</>
}
