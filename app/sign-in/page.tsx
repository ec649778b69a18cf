import { DataTable } from '@/components/data-table'
import { InsetText } from '@/components/inset-text'
import { DEMONSTRATION_PASSWORD } from '#domain/demonstration'
import { loadSignIn } from './loaders'
import { SignIn } from './sign-in'

const COLUMNS = [{ key: 'name', label: 'Name' }, { key: 'what', label: 'What they are' }, { key: 'email', label: 'E-mail address' }]

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[]; held?: string; joined?: string }> }) {
  const { next, held, joined } = await searchParams
  const { people } = await loadSignIn()
  return (
    <>
      <h1 className="govuk-heading-l">Sign in to Sightline</h1>
      {held && <InsetText>Your session had ended, so your change is not saved yet. What you typed is kept for an hour: sign in to go on with it.</InsetText>}
      {joined && <InsetText>Your password is set. Sign in with your e-mail address and this password.</InsetText>}
      <SignIn next={typeof next === 'string' ? next : '/my-work'} />
      {people.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">People of the demonstration</h2>
          <p className="govuk-body">The password of each is <strong>{DEMONSTRATION_PASSWORD}</strong></p>
          <DataTable id="people" caption="People who can sign in" captionHidden columns={COLUMNS}
            rows={people.map(({ name, jobTitle, organisation, email }) => ({ key: email, cells: [name, `${jobTitle}, ${organisation}`, email] }))} />
        </section>
      )}
    </>
  )
}
