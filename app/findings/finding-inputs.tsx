import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckboxesField } from '@/components/checkboxes-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { FINDING_KINDS, FINDING_KIND_WORDS, TOPICS, TOPIC_WORDS, type FindingKind, type Topic } from '#domain/vocabulary'

const KINDS = FINDING_KINDS.map((value) => ({ value, label: FINDING_KIND_WORDS[value] }))
const TOPIC_ITEMS = TOPICS.map((value) => ({ value, label: TOPIC_WORDS[value] }))

type Said = { kind: FindingKind; ref: string; words: string; note: string; page: number | null; parentId: number | null; topics: Topic[] }

type Option = { value: string; label: string }

/** The fields in which adding and editing a finding agree. `above` are the findings that it can stand under, `before` those that it can come before. */
export function FindingInputs({ state, said, above, before }: { state: FormState; said?: Said; above: Option[]; before: Option[] }) {
  return (
    <>
      <SelectField state={state} name="kind" label="Kind of finding" defaultValue={said?.kind ?? ''} options={[...(said ? [] : [{ value: '', label: 'Select a kind' }]), ...KINDS]} />
      <TextField state={state} name="ref" label="Reference (optional)" hint="As the review numbers it, like 3 or 3a" defaultValue={said?.ref} width={5} />
      <TextAreaField state={state} name="words" label="What the review said" hint="In its own words" warning={CHILDRENS_DATA_WARNING} defaultValue={said?.words} maxLength={6000} />
      {above.length > 0 && <SelectField state={state} name="parent" label="Stands under (optional)" hint="For a nested point: the finding that it is part of" defaultValue={said?.parentId ? String(said.parentId) : ''} options={[{ value: '', label: 'No other finding' }, ...above]} />}
      {before.length > 0 && <SelectField state={state} name="before" label="Its place (optional)" options={[{ value: '', label: said ? 'Where it stands now' : 'At the end' }, ...before.map(({ value, label }) => ({ value, label: `Before ${label}` }))]} />}
      <TextField state={state} name="page" label="Page of the letter (optional)" defaultValue={said?.page ? String(said.page) : ''} width={3} inputMode="numeric" />
      <CheckboxesField state={state} name="topics" legend="Topics (optional)" hint="What it is about, so that a visit's papers can be asked for by part of the service" items={TOPIC_ITEMS} defaultValue={said?.topics} small />
      <TextAreaField state={state} name="note" label="Note (optional)" hint="Your own words about it, like where it was raised before" warning={CHILDRENS_DATA_WARNING} rows={3} defaultValue={said?.note} maxLength={2000} />
    </>
  )
}
