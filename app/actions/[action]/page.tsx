export default async function ActionPage({ params }: { params: Promise<{ action: string }> }) {
  return <h1 className="govuk-heading-l">Action {(await params).action}</h1>
}
