import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { untouched } from '@/components/form-state'
import { FOUND_KINDS, type FoundKind } from '#db/search'
import type { Asked } from './asked'

const KIND_WORDS: Record<FoundKind, string> = { action: 'Actions', update: 'Updates', evidence: 'Evidence', finding: 'Findings' }

/** A plain form: what was searched for stands in the address. */
export function SearchForm({ asked, counts }: { asked: Asked; counts: Record<FoundKind, number> | undefined }) {
  const kinds = FOUND_KINDS.map((kind) => ({ value: kind, label: counts ? `${KIND_WORDS[kind]} (${counts[kind].toLocaleString('en-GB')})` : KIND_WORDS[kind] }))
  return (
    <search>
      <form action="/search">
        <TextField state={untouched} name="q" label="Words to look for" type="search" width={30} defaultValue={asked.text} hint="In actions, updates and evidence of your plans, and what reviews found. All of the words must be there." />
        <SelectField state={untouched} name="kind" label="Look in" defaultValue={asked.kind ?? ''} options={[{ value: '', label: 'Everything' }, ...kinds]} />
        <button className="govuk-button">Search</button>
      </form>
    </search>
  )
}
