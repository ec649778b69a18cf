import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { dayParts } from '#domain/day-parts'
import { AGENCIES, AGENCY_WORDS } from '#domain/vocabulary'

const SITS_FOR = [{ value: '', label: 'The council' }, ...AGENCIES.map((value) => ({ value, label: AGENCY_WORDS[value] }))]

/** The fields in which adding and editing a member agree. */
export function MemberInputs({ state, agency, joinedOn }: { state: FormState; agency: string; joinedOn: string }) {
  return (
    <>
      <SelectField state={state} name="agency" label="Sits for" defaultValue={agency} options={SITS_FOR} />
      <DateField state={state} name="joined" legend="Joined on" hint="For example, 27 3 2026" defaultValue={dayParts(joinedOn)} />
    </>
  )
}
