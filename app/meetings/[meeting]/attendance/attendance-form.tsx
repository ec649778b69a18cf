'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { typedList } from '@/components/field-state'
import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { ATTENDANCES, ATTENDANCE_WORDS } from '#domain/board-vocabulary'
import { recordWhoCame } from './commands'
import type { AttendanceShown } from './loaders'

export function AttendanceForm({ shown: { meeting, version, members, guests, apologiesOnly, formToken, typed } }: { shown: AttendanceShown }) {
  const offered = ATTENDANCES.filter((each) => !apologiesOnly || each === 'apologies')
  return (
    <CommandForm command={recordWhoCame} title="Attendance" formToken={formToken} version={version} button="Save attendance" cancelHref={`/meetings/${meeting.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={meeting.id} />
          {members.map(({ personId, name, came, standIn }, i) => (
            <div key={personId} className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
              <input type="hidden" name="person" value={personId} />
              <RadiosField state={state} name={`came-${personId}`} legend={name} defaultValue={came} inline small items={offered.map((value) => ({ value, label: ATTENDANCE_WORDS[value] }))} />
              <StandIn state={state} id={`stand-in-${personId}`} index={i} of={name} standIn={standIn} />
            </div>
          ))}
          <TextAreaField state={state} name="guests" label="Who else was there" hint="Guests and observers, in your own words" rows={3} defaultValue={guests} warning={CHILDRENS_DATA_WARNING} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}

/** All stand-ins have one name, and stand in the order of the people. */
function StandIn({ state, id, index, of, standIn }: { state: FormState; id: string; index: number; of: string; standIn: string }) {
  const typed = Object.keys(state.values).length > 0 ? typedList(state, 'stand-in')[index] ?? '' : standIn
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>Who came instead<span className="govuk-visually-hidden"> of {of}</span></label>
      <input className="govuk-input govuk-input--width-20" id={id} name="stand-in" type="text" defaultValue={typed} />
    </div>
  )
}
