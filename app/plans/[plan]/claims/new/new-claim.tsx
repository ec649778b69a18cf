'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { SAID_WORDS } from '#domain/claim-words'
import { CLAIM_KINDS, CLAIM_KIND_WORDS, COMPARATORS, COMPARATOR_WORDS, SPANS, SPAN_WORDS } from '#domain/vocabulary'
import { recordClaimCommand } from './commands'
import type { NewClaimShown } from './loaders'

const KINDS = [{ value: '', label: 'Choose a kind' }, ...CLAIM_KINDS.map((value) => ({ value, label: CLAIM_KIND_WORDS[value] }))]
const SAID = [{ value: '', label: 'No more than the figure' }, ...Object.entries(SAID_WORDS).map(([value, label]) => ({ value, label }))]
const COMPARED = [{ value: '', label: 'None' }, ...COMPARATORS.map((value) => ({ value, label: COMPARATOR_WORDS[value] }))]

export function NewClaim({ shown: { planId, measures, formToken, typed } }: { shown: NewClaimShown }) {
  return (
    <CommandForm command={recordClaimCommand} title="Record a claim" formToken={formToken} button="Record claim" cancelHref={`/plans/${planId}/claims`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <TextField state={state} name="source" label="Source" hint="The report that says it, and where: Report to the board of September 2026, page 3" warning={CHILDRENS_DATA_WARNING} />
          <TextField state={state} name="words" label="What is said" hint="The sentence, or the part of it that speaks of one figure" />
          <SelectField state={state} name="kind" label="Kind of claim" options={KINDS} />
          <SelectField state={state} name="measure" label="Measure" options={[{ value: '', label: 'No measure of this plan' }, ...measures]} />
          <SelectField state={state} name="span" label="The figure is of" defaultValue="month" options={SPANS.map((value) => ({ value, label: SPAN_WORDS[value] }))} />
          <DateField state={state} name="month" legend="Month" hint="For example, 6 2026. Of a longer period, its last month" monthOnly />
          <TextField state={state} name="value" label="Figure (optional)" hint="As it is said, like 83 or 46.5. Leave it blank when only a direction is said" width={10} inputMode="decimal" />
          <SelectField state={state} name="said" label="What is said of it" hint="In line is the same, or one apart in the last place that is printed" options={SAID} />
          <TextField state={state} name="parts" label="Its two numbers (optional)" hint="Of a share, like 145.36 of 417. Left blank, the figure’s own numerator and denominator are taken" width={20} />
          <SelectField state={state} name="comparator" label="Compared with (optional)" options={COMPARED} />
          <DateField state={state} name="fromMonth" legend="Month that it changed from (optional)" hint="For example, 10 2025" monthOnly />
          <TextField state={state} name="fromValue" label="Figure that it changed from (optional)" width={10} inputMode="decimal" />
        </>
      )}
    </CommandForm>
  )
}
