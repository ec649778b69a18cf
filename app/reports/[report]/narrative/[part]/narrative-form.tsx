'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { write } from './commands'
import type { NarrativeShown } from './loaders'

export function NarrativeForm({ shown: { report, part, heading, words, version, most, formToken, typed } }: { shown: NarrativeShown }) {
  return (
    <CommandForm command={write} title={`Write under “${heading}”`} formToken={formToken} version={version} button="Save narrative" cancelHref={`/reports/${report.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="report" value={report.id} />
          <input type="hidden" name="part" value={part} />
          <TextAreaField state={state} name="words" label="Narrative" hint="It stands under the heading, before what Sightline puts there. An empty line begins a new paragraph; leave it blank to take the narrative away" warning={CHILDRENS_DATA_WARNING} rows={14} maxLength={most} defaultValue={words} />
        </>
      )}
    </CommandForm>
  )
}
