'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { TextAreaField } from '@/components/text-area-field'
import { decideOnProposal } from './commands'
import type { ProposalShown } from './loaders'

const OUTCOMES = [
  { value: 'accepted', label: 'Accept the change', hint: 'It is saved as an update, with the reason that was given' },
  { value: 'declined', label: 'Decline it', hint: 'The action stays as it is. Say why' },
]

export function DecideProposal({ shown: { id, action, decision, formToken, typed } }: { shown: ProposalShown }) {
  return (
    <CommandForm command={decideOnProposal} closed={decision !== null} title={`A proposed change of action ${action.ref}`} formToken={formToken} version={action.version} button="Save decision" cancelHref={`/actions/${action.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="proposal" value={id} />
          <RadiosField state={state} name="outcome" legend="Your decision" items={OUTCOMES} />
          <TextAreaField state={state} name="reason" label="Reason" hint="You can leave this blank when you accept" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
