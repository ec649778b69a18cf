'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { EVIDENCE_KINDS, EVIDENCE_KIND_WORDS } from '#domain/vocabulary'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { FilesAndLinks } from '@/app/evidence/files-and-links'
import { attach } from './commands'
import type { AttachShown } from './loaders'

const KINDS = [{ value: '', label: 'Choose a kind' }, ...EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_WORDS[value] }))]

export function AttachEvidenceForm({ shown: { action, accept, mostFiles, formToken, typed } }: { shown: AttachShown }) {
  return (
    <CommandForm command={attach} title={`Attach evidence to action ${action.ref}`} formToken={formToken} button="Attach evidence" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <TextField state={state} name="title" label="Title" hint="What people will know it by, like Audit of visits, May 2026" warning={CHILDRENS_DATA_WARNING} />
          <SelectField state={state} name="kind" label="Kind" options={KINDS} />
          <FilesAndLinks state={state} accept={accept} mostFiles={mostFiles} />
          <DateField state={state} name="about-from" legend="Date it is about" hint="Not the day you attach it. For a period, the first day. For example, 1 4 2026" />
          <DateField state={state} name="about-to" legend="Last day of the period it is about (optional)" />
          <TextAreaField state={state} name="shows" label="What it shows" hint="Begin with “Shows that”, and claim no more than it shows" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
          <DateField state={state} name="stale" legend="Date after which it is stale (optional)" hint="From then on it can not carry a claim that the action is complete" />
          <TextField state={state} name="also" label="Other actions it serves, by reference (optional)" hint="Like 1.2, 3.4. They must be actions of this plan to which you may attach evidence" width={20} />
        </>
      )}
    </CommandForm>
  )
}
