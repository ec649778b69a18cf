import { day, id, version } from '#gate/fields'

export const EditMatterForm = { matter: id('Open the matter again'), version, owner: id('Select who does it'), due: day('Due date', 'Enter the day by which it is due') }
