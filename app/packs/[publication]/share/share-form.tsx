'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'
import { share } from './commands'
import type { ShareShown } from './loaders'

export function SharePack({ shown: { pack, ends, formToken, typed } }: { shown: ShareShown }) {
  return (
    <CommandForm command={share} title="Share with somebody outside" formToken={formToken} button="Make a link" cancelHref={`/packs/${pack.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="pack" value={pack.id} />
          <TextField state={state} name="to-whom" label="Who the link is for" hint="For example, the clerk of the scrutiny panel" warning={CHILDRENS_DATA_WARNING} />
          <DateField state={state} name="ends" legend="Last day of the link" hint="At most a year ahead" defaultValue={dayParts(ends)} />
        </>
      )}
    </CommandForm>
  )
}
