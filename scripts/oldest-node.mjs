// Imported before anything else, and plain enough for a Node too old for the rest to say so.
const OLDEST = 18

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    'Sightline needs Node ' + OLDEST + ' or later to start, and this is Node ' + process.versions.node + '. ' +
      'Install a newer Node from https://nodejs.org and run the command again.',
  )
  process.exit(1)
}
