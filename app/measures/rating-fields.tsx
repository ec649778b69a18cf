import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { COMPARATORS, COMPARATOR_WORDS, PERIOD_KINDS, PERIOD_KIND_WORDS, SCHEMES, SCHEME_WORDS, type PeriodKind, type Scheme } from '#domain/vocabulary'
import type { MeasureAsked } from './measure-form'

const PERIODS: Record<PeriodKind, string> = {
  snapshot: 'As things stood on the last day of the month', month: 'What happened in the month', year_to_date: 'From April to the month, a number of its own', rolling_year: 'The twelve months to the month, a number of its own',
}
const RATED: Partial<Record<Scheme, string>> = {
  targets: 'At or past the upper target green, between the two amber, short of the minimum red', floor: 'At or past the minimum green, short of it red', band: 'Within the tolerance green',
  comparator: 'On or better green, a little worse amber, further red', by_hand: 'Whoever enters a figure chooses its rating',
}

/** What the current figure stands for, and how it is rated. */
export function RatingFields({ state, measure }: { state: FormState; measure?: MeasureAsked }) {
  return (
    <>
      <RadiosField state={state} name="period-kind" legend="Current figure" hint="What the figure beside the months stands for" defaultValue={measure?.periodKind ?? 'month'} items={PERIOD_KINDS.map((value) => ({ value, label: PERIOD_KIND_WORDS[value], hint: PERIODS[value] }))} />
      <RadiosField state={state} name="scheme" legend="How it is rated" defaultValue={measure?.scheme ?? 'none'} items={SCHEMES.map((value) => ({ value, label: value === 'none' ? 'It is not rated' : SCHEME_WORDS[value], hint: RATED[value] }))} />
      <SelectField state={state} name="compared-with" label="Compared with" hint="Needed when it is rated against a comparator" defaultValue={measure?.comparedWith ?? ''} options={[{ value: '', label: 'Nothing' }, ...COMPARATORS.map((value) => ({ value, label: COMPARATOR_WORDS[value] }))]} />
      <TextField state={state} name="worse-within" label="Points worse that are still amber" hint="Against a comparator: 10 unless the board says otherwise" defaultValue={measure?.worseWithin ?? '10'} width={5} inputMode="decimal" />
    </>
  )
}
