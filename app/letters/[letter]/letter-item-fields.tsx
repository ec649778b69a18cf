import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import type { LetterItem } from '#domain/letter-draft'
import { FINDING_KINDS, FINDING_KIND_WORDS } from '#domain/vocabulary'
import { marksSaid } from './marks'

type Props = { state: FormState; items: readonly LetterItem[]; at: number }

const KINDS = FINDING_KINDS.map((value) => ({ value, label: FINDING_KIND_WORDS[value] }))
const LETTERS_A_ROW = 55
const MOST_TO_STAND_UNDER = 15

/** One finding of the draft, as fields that are numbered from 1, and what can be done with it. */
export function LetterItemFields({ state, items, at }: Props) {
  const item = items[at]
  if (!item) return null
  const place = at + 1
  return (
    <fieldset className="govuk-fieldset letter-item" id={`finding-${place}`}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Finding {place}{item.under !== null && `, under finding ${item.under + 1}`}</legend>
      <input type="hidden" name={`marks-${place}`} value={marksSaid(item.marks)} />
      <TextAreaField state={state} name={`words-${place}`} label="Words of the review" defaultValue={item.words} rows={Math.max(2, Math.ceil(item.words.length / LETTERS_A_ROW) + 1)} warning={at === 0 ? CHILDRENS_DATA_WARNING : undefined}
        hint={at === 0 ? 'To split a finding in two, press Enter twice where the second begins, and then Split' : undefined} />
      <div className="letter-item__short">
        <SelectField state={state} name={`kind-${place}`} label="Kind" defaultValue={item.kind} options={KINDS} />
        <TextField state={state} name={`ref-${place}`} label="Reference" defaultValue={item.ref} width={4} />
        <TextField state={state} name={`page-${place}`} label="Page" defaultValue={item.page ? String(item.page) : ''} width={3} inputMode="numeric" />
      </div>
      <SelectField state={state} name={`under-${place}`} label="Stands under" defaultValue={item.under === null ? '' : String(item.under + 1)} options={mayStandUnder(items, at)} />
      <div className="govuk-button-group">
        <Op what="drop" place={place}>Drop</Op>
        {at > 0 && <Op what="join" place={place}>Join with the one before</Op>}
        <Op what="split" place={place}>Split</Op>
      </div>
    </fieldset>
  )
}

function Op({ what, place, children }: { what: string; place: number; children: string }) {
  return <button className="govuk-button govuk-button--secondary" name="op" value={`${what}-${place}`}>{children}<span className="govuk-visually-hidden">(finding {place})</span></button>
}

/** The findings just before this one that stand by themselves, and the one that it stands under now. */
function mayStandUnder(items: readonly LetterItem[], at: number) {
  const before = items.flatMap((item, place) => (place < at && item.under === null ? [place] : [])).slice(-MOST_TO_STAND_UNDER)
  const current = items[at]?.under ?? null
  const places = current === null || before.includes(current) ? before : [current, ...before]
  const short = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
  return [{ value: '', label: 'Nothing: it stands by itself' }, ...places.map((place) => ({ value: String(place + 1), label: `${place + 1}. ${short(items[place]?.words ?? '')}` }))]
}
