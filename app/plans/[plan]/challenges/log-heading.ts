type Service = { id: number; name: string; jobTitle: string }

export const nameOf = ({ name, jobTitle }: Omit<Service, 'id'>) => (jobTitle ? `${name}, ${jobTitle}` : name)

/** The heading of a log: of the whole plan, or of one service under the name of its head. */
export function headingOf(services: readonly Service[], toId: number | undefined): string {
  const service = services.find(({ id }) => id === toId)
  return service ? `Challenge log: ${nameOf(service)}` : 'Challenge log'
}
