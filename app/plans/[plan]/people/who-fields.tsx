import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'

type Who = { name: string; email: string; jobTitle: string; organisation: string }

export function WhoFields({ state, who }: { state: FormState; who?: Who }) {
  return (
    <>
      <TextField state={state} name="name" label="Name" warning={CHILDRENS_DATA_WARNING} defaultValue={who?.name} width={20} autoComplete="off" />
      <TextField state={state} name="email" label="E-mail address" type="email" defaultValue={who?.email} width={30} autoComplete="off" spellCheck={false} />
      <TextField state={state} name="job" label="Job title" warning={CHILDRENS_DATA_WARNING} defaultValue={who?.jobTitle} width={20} autoComplete="off" />
      <TextField state={state} name="organisation" label="Organisation" warning={CHILDRENS_DATA_WARNING} defaultValue={who?.organisation} width={20} autoComplete="off" />
    </>
  )
}
