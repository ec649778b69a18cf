import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { close, decide, raise, say } from './commands'
import type { Opened } from './open-form-kind'
import { Where } from './where'

export function DecisionForm({ frame }: Opened<'decision'>) {
  return (
    <CommandForm command={decide} title="Record a decision" button="Record decision" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <TextAreaField state={state} name="words" label="Decision" hint="At least one sentence that can be read on its own. It gets the board’s next number, and is not changed later: another decision replaces it" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}

export function MatterForm({ form: { people }, frame }: Opened<'matter'>) {
  return (
    <CommandForm command={raise} title="Raise a matter arising" button="Raise matter" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <TextAreaField state={state} name="words" label="What is to be done" hint="At least one sentence. It comes back on the next agenda until it is closed" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <SelectField state={state} name="owner" label="Owner" hint="Who does it and reports back" options={[{ value: '', label: 'Select who does it' }, ...people]} />
          <DateField state={state} name="due" legend="Due date" hint="For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}

export function SaidForm({ form: { said, version }, frame }: Opened<'said'>) {
  return (
    <CommandForm command={say} title="Write what was said" version={version} button="Save what was said" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <TextAreaField state={state} name="words" label="What was said" hint="The draft of the minutes takes it as it is" rows={10} defaultValue={said} warning={CHILDRENS_DATA_WARNING} maxLength={8000} />
        </>
      )}
    </CommandForm>
  )
}

export function CloseForm({ form: { matter }, frame }: Opened<'close'>) {
  return (
    <CommandForm command={close} title="Close a matter arising" version={matter.version} button="Close matter" {...frame}>
      {(state) => (
        <>
          <Where frame={frame} />
          <input type="hidden" name="matter" value={matter.id} />
          <p className="govuk-body whitespace-pre-line">{matter.words}</p>
          <TextAreaField state={state} name="outcome" label="What came of it" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
