/** Filters findings, copies commands, opens everything for the printer. Without it the page can be read all the same. */
export const script = `'use strict'
const form = document.querySelector('.filters')
if (form) {
  const findings = [...document.querySelectorAll('.finding')]
  const filter = () => {
    const wanted = Object.entries(Object.fromEntries(new FormData(form))).filter(([, value]) => value !== '')
    let shown = 0
    for (const one of findings) {
      one.hidden = wanted.some(([key, value]) => one.dataset[key] !== value)
      if (!one.hidden) shown += 1
    }
    // A group that shows none of its findings still counts those that were left out, so it goes by what all of it has in common.
    for (const group of document.querySelectorAll('.group')) {
      const own = [...group.querySelectorAll('.finding')]
      group.hidden = own.length > 0
        ? own.every((one) => one.hidden)
        : wanted.some(([key, value]) => key in group.dataset && group.dataset[key] !== value)
    }
    form.querySelector('[role=status]').textContent = shown + ' of ' + findings.length + ' shown'
  }
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  filter()
}
for (const command of document.querySelectorAll('.command')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(command.textContent)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(command)
      button.textContent = 'Selected: copy it with the keyboard'
    }
    setTimeout(() => { button.textContent = 'Copy' }, 2000)
  })
  command.after(button)
}
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details')) one.open = true
})
`

/** Its SHA-256 in base64, by which the page's own policy lets it run and nothing else. A test says when it is out of date. */
export const scriptHash = 'YGu5cJJfxE/4JNhA/Co2gFhANyG45642mF+UwPHA38g='
