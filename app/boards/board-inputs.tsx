import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'

export type Option = { value: string; label: string }
type Said = { name: string; chairId: number | null; everyWeeks: number | null; meets: string }

/** The fields in which adding and editing a board agree. */
export function BoardInputs({ state, said: { name, chairId, everyWeeks, meets }, people }: { state: FormState; said: Said; people: Option[] }) {
  return (
    <>
      <TextField state={state} name="name" label="Name" hint="Like Improvement board" defaultValue={name} />
      <SelectField state={state} name="chair" label="Chair (optional)" hint="Whoever takes the chair sits on the board. Only people with a role in a plan of the board can be chosen" defaultValue={String(chairId ?? '')} options={[{ value: '', label: 'Nobody yet' }, ...people]} />
      <TextField state={state} name="weeks" label="Weeks between meetings (optional)" hint="Where it meets regularly, like 6" inputMode="numeric" width={3} defaultValue={everyWeeks === null ? '' : String(everyWeeks)} />
      <TextField state={state} name="meets" label="When it meets, in words (optional)" hint="Like the first Monday of the month, at two" warning={CHILDRENS_DATA_WARNING} defaultValue={meets} />
    </>
  )
}
