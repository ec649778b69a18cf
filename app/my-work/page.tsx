export default function MyWorkPage() {
  return <h1 className="govuk-heading-l">My work</h1>
}
