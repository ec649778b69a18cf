'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { closeIt } from './commands'
import type { CloseMatterShown } from './loaders'

export function CloseMatter({ shown: { id, version, closed, formToken, typed } }: { shown: CloseMatterShown }) {
  return (
    <CommandForm command={closeIt} title="Close a matter arising" formToken={formToken} version={version} button="Close matter" cancelHref={`/matters/${id}`} typed={typed} closed={closed}>
      {(state) => (
        <>
          <input type="hidden" name="matter" value={id} />
          <TextAreaField state={state} name="outcome" label="What came of it" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
