import { email, line, password } from '#gate/fields'

export const SetupForm = {
  token: line('Link', { most: 100, freeText: false }),
  authority: line('Name of the council', { most: 120, missing: 'Enter the name of the council' }),
  name: line('Your name', { most: 100, missing: 'Enter your name' }),
  job: line('Your job title', { most: 100, missing: 'Enter your job title' }),
  email: email('E-mail address'),
  password: password('Password', { most: 1000 }),
  plan: line('Name of the first plan', { most: 120, missing: 'Enter the name of the first plan' }),
  board: line('Name of the board', { most: 120, missing: 'Enter the name of the board' }),
  phase: line('Phase', { most: 60, optional: true }),
}
