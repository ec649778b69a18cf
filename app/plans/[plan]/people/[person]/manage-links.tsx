import type { loadPerson } from './loaders'

type Shown = Awaited<ReturnType<typeof loadPerson>>

/** What an administrator may do about a person; what they may not is said, with who may. */
export function ManageLinks({ home, shown: { person, role, access, sessions, governs, self } }: { home: string; shown: Shown }) {
  const links = [
    { on: governs && !person.deactivated, to: 'link', text: access === 'invited' ? 'Make a new one-time link' : 'Make a one-time link to set a new password' },
    { on: sessions > 0, to: 'end-sessions', text: sessions === 1 ? 'End their session' : `End all ${sessions} sessions` },
    { on: !role.over, to: 'end-role', text: 'End their role in this plan' },
    { on: governs && !self && !person.deactivated, to: 'deactivate', text: 'Deactivate their account' },
    { on: governs && !self && person.deactivated, to: 'reactivate', text: 'Reactivate their account' },
  ].filter(({ on }) => on)
  return (
    <section>
      <h2 className="govuk-heading-m">Manage</h2>
      {!governs && <p className="govuk-body">{person.name} has a role in another plan that you do not administer. Who administers all of their plans can change their details, deactivate the account or make a one-time link.</p>}
      {links.length > 0 && (
        <ul className="govuk-list">
          {links.map(({ to, text }) => <li key={to}><a className="govuk-link" href={`${home}/${to}`}>{text}</a></li>)}
        </ul>
      )}
    </section>
  )
}
