/** People to choose from, with what they do. Whoever stands there already stays, though their role ended since. */
export function peopleOptions(people: readonly { id: number; name: string; jobTitle: string }[], standing?: { id: number | null; name: string | null }) {
  const options = people.map(({ id, name, jobTitle }) => ({ value: String(id), label: jobTitle ? `${name}, ${jobTitle}` : name }))
  if (!standing?.id || !standing.name || people.some(({ id }) => id === standing.id)) return options
  return [...options, { value: String(standing.id), label: standing.name }]
}
