'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { stopActionOf } from './commands'
import type { StopShown } from './loaders'

export function StopActionForm({ shown: { action, replacements, formToken, typed } }: { shown: StopShown }) {
  return (
    <CommandForm command={stopActionOf} closed={!action.open} title={`${action.stopped ? 'Stopped: action' : 'Stop or replace action'} ${action.ref}`} formToken={formToken} version={action.version} button="Stop this action" warningButton cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="action" value={action.id} />
          <TextAreaField state={state} name="reason" label="Why it is stopped" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <SelectField state={state} name="replacement" label="Replaced by (optional)" hint="Another action of this plan that is not started or under way" options={[{ value: '', label: 'No other action' }, ...replacements]} />
        </>
      )}
    </CommandForm>
  )
}
