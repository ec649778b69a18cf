'use client'
import { CommandForm } from '@/components/command-form'
import { FieldsetGroup } from '@/components/fieldset-group'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { RISK_SIZES } from '#domain/risk-scale'
import { setScaleOf } from './commands'
import { BAND_ROWS } from './form'
import type { ScaleShown } from './loaders'

const SIZES = RISK_SIZES.map((size) => ({ value: String(size), label: `${size} by ${size}` }))
const TONES = [{ value: 'green', label: 'Green' }, { value: 'amber', label: 'Amber' }, { value: 'red', label: 'Red' }, { value: 'blue', label: 'Blue' }, { value: 'grey', label: 'Grey' }]

export function ScaleFormShown({ shown: { planId, version, scale, formToken, typed } }: { shown: ScaleShown }) {
  return (
    <CommandForm command={setScaleOf} title="How risks are scored" formToken={formToken} version={version} button="Set the scale" cancelHref={`/plans/${planId}/risks`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <SelectField state={state} name="size" label="Size" defaultValue={String(scale.size)} options={SIZES} />
          {BAND_ROWS.map((row) => {
            const band = scale.bands[row - 1]
            return (
              <FieldsetGroup key={row} name={`band-${row}`} legend={`Band ${row}`} hint={row === 1 ? 'The first band begins at 1, and each ends where the next begins. Leave a band blank that you don’t need' : undefined}>
                <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-3">
                  <TextField state={state} name={`band-${row}-name`} label="Name" defaultValue={band?.name} />
                  <TextField state={state} name={`band-${row}-from`} label="Least score" width={3} inputMode="numeric" defaultValue={band && String(band.from)} />
                  <SelectField state={state} name={`band-${row}-tone`} label="Colour" defaultValue={band?.tone ?? 'grey'} options={TONES} />
                </div>
              </FieldsetGroup>
            )
          })}
        </>
      )}
    </CommandForm>
  )
}
