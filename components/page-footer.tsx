type Props = { items: { text: string; href: string }[]; note?: string }

export function PageFooter({ items, note }: Props) {
  return (
    <footer className="page-footer">
      <div className="govuk-width-container">
        {items.length > 0 && <SupportLinks items={items} />}
        {note && <p className="govuk-body-s govuk-!-margin-bottom-0">{note}</p>}
      </div>
    </footer>
  )
}

function SupportLinks({ items }: Pick<Props, 'items'>) {
  return (
    <>
      <h2 className="govuk-visually-hidden">Support links</h2>
      <ul className="page-footer__links">
        {items.map(({ text, href }) => (
          <li key={href}>
            <a className="govuk-link govuk-link--text-colour" href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
