import { CheckboxesField } from '@/components/checkboxes-field'
import { Choice } from '@/components/choice'
import { errorFor, typedList, typedText } from '@/components/field-state'
import { FieldsetGroup } from '@/components/fieldset-group'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'
import { HEADING_FIELDS, REPORT_PARTS, type ReportDefinition, type ReportPart } from '#domain/report-definition'
import { HEADINGS, STATUS_WORDS } from '#domain/vocabulary'

const PARTS = Object.keys(REPORT_PARTS) as ReportPart[]

const TELLS = [
  { value: 'evidence-lines', label: 'What each action is evidenced by', hint: 'Evidence that the board has accepted' },
  { value: 'comparators', label: 'Comparators', hint: 'England, statistical neighbours and the region, beside a measure’s figures' },
  { value: 'commentary', label: 'Commentary', hint: 'What the owner of a measure wrote for the month' },
]

type Props = { state: FormState; definition: ReportDefinition; oneSide: boolean }

/** The controls of a definition: its parts in their order, the wording of the three headings, and what is told. */
export function DefinitionInputs({ state, definition, oneSide }: Props) {
  const { headings, evidenceLines, comparators, commentary } = definition
  return (
    <>
      <Parts state={state} parts={definition.parts} oneSide={oneSide} />
      <FieldsetGroup name="headings" legend="How the three headings are worded">
        {HEADINGS.map((heading) => <TextField key={heading} state={state} name={HEADING_FIELDS[heading]} label={STATUS_WORDS[heading]} defaultValue={headings[heading]} width={20} />)}
      </FieldsetGroup>
      <CheckboxesField state={state} name="tells" legend="What is told beside them" items={TELLS} defaultValue={[
        ...(evidenceLines ? ['evidence-lines'] : []), ...(comparators ? ['comparators'] : []), ...(commentary ? ['commentary'] : []),
      ]} />
    </>
  )
}

function Parts({ state, parts, oneSide }: { state: FormState; parts: ReportPart[]; oneSide: boolean }) {
  const ticked = typedList(state, 'parts', parts)
  const wrong = [errorFor(state, 'parts'), ...PARTS.map((part) => errorFor(state, `place-${part}`))].filter(Boolean).join('. ')
  const hint = `Tick the parts that the report has. The numbers say in which order they stand.${oneSide ? ' It keeps to one side of A4: the more parts, the less room for each.' : ''}`
  return (
    <FieldsetGroup name="parts" legend="Parts" hint={hint} error={wrong || undefined}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {[...parts, ...PARTS.filter((part) => !parts.includes(part))].map((part, at) => (
          <div key={part} className="flex items-start gap-3">
            <Place state={state} part={part} defaultValue={at < parts.length ? String(at + 1) : ''} />
            <Choice kind="checkboxes" id={at === 0 ? 'parts' : `parts-${at + 1}`} name="parts" item={{ value: part, label: REPORT_PARTS[part] }} chosen={ticked.includes(part)} />
          </div>
        ))}
      </div>
    </FieldsetGroup>
  )
}

function Place({ state, part, defaultValue }: { state: FormState; part: ReportPart; defaultValue: string }) {
  const name = `place-${part}`
  const error = errorFor(state, name)
  return (
    <div className="shrink-0">
      <label className="govuk-visually-hidden" htmlFor={name}>Place of {REPORT_PARTS[part]}</label>
      <input
        className={`govuk-input govuk-input--width-2${error ? ' govuk-input--error' : ''}`} id={name} name={name} type="text" inputMode="numeric"
        defaultValue={typedText(state, name, defaultValue)} aria-invalid={error ? true : undefined} aria-describedby={error ? 'parts-error' : undefined}
      />
    </div>
  )
}
