export function SkipLink({ href = '#main-content' }: { href?: string }) {
  return <a className="govuk-skip-link" href={href}>Skip to main content</a>
}
