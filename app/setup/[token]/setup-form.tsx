'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextField } from '@/components/text-field'
import { setUpCommand } from './commands'

export function SetUp({ token }: { token: string }) {
  return (
    <CommandForm command={setUpCommand} title="Set up Sightline" button="Set up">
      {(state) => (
        <>
          <input type="hidden" name="token" value={token} />
          <h2 className="govuk-heading-m">The council</h2>
          <TextField state={state} name="authority" label="Name of the council" warning={CHILDRENS_DATA_WARNING} width={30} autoComplete="organization" />
          <h2 className="govuk-heading-m">You, its first administrator</h2>
          <TextField state={state} name="name" label="Your name" warning={CHILDRENS_DATA_WARNING} width={20} autoComplete="name" />
          <TextField state={state} name="job" label="Your job title" warning={CHILDRENS_DATA_WARNING} width={20} autoComplete="organization-title" />
          <TextField state={state} name="email" label="E-mail address" hint="You sign in with it" type="email" width={30} autoComplete="username" spellCheck={false} />
          <TextField state={state} name="password" label="Password" type="password" width={30} autoComplete="new-password"
            hint="12 characters or more. Three words that have nothing to do with each other are easy to remember and hard to guess" />
          <h2 className="govuk-heading-m">The first plan</h2>
          <TextField state={state} name="plan" label="Name of the first plan" hint="For example, Social care improvement plan" warning={CHILDRENS_DATA_WARNING} width={30} />
          <TextField state={state} name="board" label="Name of the board" hint="The board that holds the plan to account" warning={CHILDRENS_DATA_WARNING} width={30} />
          <TextField state={state} name="phase" label="Phase (optional)" warning={CHILDRENS_DATA_WARNING} width={20} />
        </>
      )}
    </CommandForm>
  )
}
