'use client'
import { CommandForm } from '@/components/command-form'
import { SelectField } from '@/components/select-field'
import { editAuthority } from './commands'
import type { AuthorityShown } from './loaders'

export function EditAuthority({ shown: { id, name, laCode, version, options, formToken, typed } }: { shown: AuthorityShown }) {
  return (
    <CommandForm command={editAuthority} title={`Which authority ${name} is`} formToken={formToken} version={version} button="Save authority" cancelHref="/reference" typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="authority" value={id} />
          <SelectField state={state} name="la-code" label="Authority of the Department’s list" defaultValue={laCode} options={[{ value: '', label: 'Not said' }, ...options]} />
        </>
      )}
    </CommandForm>
  )
}
