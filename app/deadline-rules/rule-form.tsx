'use client'
import type { ComponentProps } from 'react'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { REVIEW_KINDS, REVIEW_KIND_WORDS, type ReviewKind } from '#domain/vocabulary'

const KINDS = [{ value: '', label: 'Choose a kind' }, ...REVIEW_KINDS.map((value) => ({ value, label: REVIEW_KIND_WORDS[value] }))]

type Rule = { reviewKind: ReviewKind; onlyWithPriorityActions: boolean; title: string; workingDays: number; whoSends: string; toWhom: string }
type Props = Pick<ComponentProps<typeof CommandForm>, 'command' | 'title' | 'formToken' | 'version' | 'button' | 'cancelHref' | 'typed'> & {
  hidden: { name: string; value: number }
  rule?: Rule
}

export function RuleForm({ hidden, rule, ...form }: Props) {
  return (
    <CommandForm {...form}>
      {(state) => (
        <>
          <input type="hidden" name={hidden.name} value={hidden.value} />
          <SelectField state={state} name="review-kind" label="After which kind of review" defaultValue={rule?.reviewKind} options={KINDS} />
          <CheckboxesField state={state} name="priority-only" legend="When" defaultValue={rule?.onlyWithPriorityActions ? ['yes'] : []} items={[{ value: 'yes', label: 'Only when the review has areas for priority action' }]} />
          <TextField state={state} name="title" label="What is due" hint="Like Written statement of action" defaultValue={rule?.title} />
          <TextField state={state} name="working-days" label="In how many working days" hint="Counted from the day on which the report was received; the next day is day one" defaultValue={rule && String(rule.workingDays)} width={4} inputMode="numeric" />
          <TextField state={state} name="who-sends" label="Who sends it" hint="A post, not a person’s name" defaultValue={rule?.whoSends} />
          <TextField state={state} name="to-whom" label="To whom" defaultValue={rule?.toWhom} />
        </>
      )}
    </CommandForm>
  )
}
