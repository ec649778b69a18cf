import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { RadiosField } from '@/components/radios-field'
import { ROLE_WORDS, ROLES, type Role } from '#domain/vocabulary'

const MAY: Record<Role, string> = {
  administrator: 'Everything, and manages people, plans and settings',
  chair: 'What a board member may, signs off completion and approves a version of the plan',
  board_member: "Changes any action's heading, stage and dates, and writes updates",
  head_of_service: 'On actions they own or lead: writes updates, attaches evidence, proposes changes',
  adviser: 'Reads everything in this plan and changes nothing',
}

export function RoleFields({ state, role, endsOn }: { state: FormState; role?: Role; endsOn?: string | null }) {
  const [year = '', month = '', day = ''] = endsOn?.split('-').map((part) => String(Number(part))) ?? []
  return (
    <>
      <RadiosField state={state} name="role" legend="Role in this plan" defaultValue={role} items={ROLES.map((value) => ({ value, label: ROLE_WORDS[value], hint: MAY[value] }))} />
      <DateField state={state} name="ends" legend="Last day (optional)" hint="After this day the person can no longer see the plan. For example, 27 3 2027" defaultValue={{ day, month, year }} />
    </>
  )
}
