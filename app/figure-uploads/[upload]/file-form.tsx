'use client'
import { useState } from 'react'
import { CommandForm } from '@/components/command-form'
import { Details } from '@/components/details'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { COLUMN_ROLE_WORDS, COLUMN_ROLES } from '#domain/figure-words'
import { HEADINGS, POLARITIES, POLARITY_WORDS, STATUS_WORDS } from '#domain/vocabulary'
import { readOrSave } from './commands'
import type { FileShown, OpenShown } from './loaders'

const ROLES = COLUMN_ROLES.map((value) => ({ value, label: COLUMN_ROLE_WORDS[value] }))
const WAYS = POLARITIES.map((value) => ({ value, label: POLARITY_WORDS[value] })).toReversed()
const OURS = [{ value: '', label: 'None: leave it out' }, ...HEADINGS.map((value) => ({ value, label: STATUS_WORDS[value] }))]

export function FileForm({ file, open }: { file: FileShown['file']; open: OpenShown }) {
  // A file that was read again is another form: its fields are drawn anew. Before that the key stays, by which an answer finds its form without scripts.
  const [opened] = useState(file.version)
  const saves = open.counts.new + open.counts.changed > 0 || open.headings.length > 0
  return (
    <CommandForm key={file.version === opened ? 'opened' : file.version} command={readOrSave} title={`Check ${file.name}`} formToken={open.formToken} version={file.version} button="Read it again" cancelHref={`/plans/${file.planId}/figures/upload`}
      typed={open.typed} buttons={saves && <button className="govuk-button" name="op" value="save">Save these figures</button>}>
      {(state) => (
        <>
          <input type="hidden" name="upload" value={file.id} />
          <input type="hidden" name="seen" value={open.seen} />
          <Reading state={state} open={open} />
          <Saving state={state} open={open} />
        </>
      )}
    </CommandForm>
  )
}

function Reading({ state, open }: { state: FormState; open: OpenShown }) {
  const { sheets, sheet, columns, currentMonth, fractions } = open
  return (
    <Details summary="How the file is read" open={open.wrong !== null || state.errors.some(({ field }) => /^(?:column|current|sheet)/.test(field))}>
      {sheets.length > 1
        ? <SelectField state={state} name="sheet" label="Sheet" defaultValue={String(sheet)} options={sheets.map((name, index) => ({ value: String(index + 1), label: name }))} />
        : <input type="hidden" name="sheet" value="1" />}
      <DateField state={state} name="current" legend="Month of the current figures" hint="Needed where a column holds a current, rolling year or average figure. For example, 8 2023" monthOnly defaultValue={{ day: '', month: String(Number(currentMonth?.slice(5, 7) ?? '') || ''), year: currentMonth?.slice(0, 4) ?? '' }} />
      <RadiosField state={state} name="fractions" legend="How percentages are written" small defaultValue={fractions ? 'yes' : 'no'} items={[{ value: 'no', label: 'As percentages: 90.4 or 90.4%' }, { value: 'yes', label: 'As fractions of one: 0.904' }]} />
      <input type="hidden" name="columns" value={columns.length} />
      {columns.map(({ heading, role, example }, index) => (
        <SelectField key={index} state={state} name={`column-${index + 1}`} label={heading} hint={example ? `Like “${example}”` : 'Blank in every line'} defaultValue={role} options={ROLES} />
      ))}
    </Details>
  )
}

function Saving({ state, open }: { state: FormState; open: OpenShown }) {
  const { headings, polarities, people, ownerId, warning, reason, restates } = open
  return (
    <>
      {headings.map(({ name, heading }, index) => (
        <div key={name}>
          <input type="hidden" name={`report-heading-${index + 1}`} value={name} />
          <SelectField state={state} name={`heading-${index + 1}`} label={`What the report has under “${name}” is`} hint={index === 0 ? 'Where the figures give another heading, the report’s is kept beside it, with the report’s words as the reason' : undefined} defaultValue={heading} options={OURS} />
        </div>
      ))}
      {polarities.length > 0 && (
        <Details summary="Which way is good for the new measures">
          {polarities.map(({ line, name, polarity }) => <SelectField key={line} state={state} name={`polarity-${line}`} label={name} defaultValue={polarity} options={WAYS} />)}
        </Details>
      )}
      {people.length > 0
        ? <SelectField state={state} name="owner" label="Owner of the new measures" defaultValue={String(ownerId ?? '')} options={[{ value: '', label: 'Choose' }, ...people]} />
        : <input type="hidden" name="owner" value={ownerId ?? ''} />}
      {restates
        ? <TextAreaField state={state} name="reason" label="Why figures that were reported already are restated" hint="What was reported stays, and this reason stands beside it" warning={CHILDRENS_DATA_WARNING} defaultValue={reason} rows={3} maxLength={1000} />
        : <input type="hidden" name="reason" value={reason} />}
      {warning && <CheckboxesField state={state} name="confirmed" legend="Check for children’s records" hint={warning} items={[{ value: 'yes', label: 'No child can be recognised from this file' }]} />}
    </>
  )
}
