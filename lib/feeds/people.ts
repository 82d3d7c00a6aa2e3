import type { Person } from './document.ts'
import { nodesIn, nodesOf, type Raw } from './nodes.ts'
import type { Node } from './xml2js-tree.ts'

/** People that the named fields tell of, each once: structured as in Atom, or in one line as in RSS. */
export function peopleOf(fields: Raw, names: string[]): Person[] {
  const found: Person[] = []
  for (const name of names)
    for (const node of nodesOf(fields, name)) {
      const person = personIn(node)
      if (!person?.name && !person?.email && !person?.uri) continue
      if (found.length < 50 && !found.some(({ name, email }) => name === person.name && email === person.email))
        found.push(person)
    }
  return found
}

/** The person that one element tells of. */
export function personIn(node: Node): Person | undefined {
  return node.children.length > 0 ? structured(node) : node._ === '' ? undefined : personOf(node._)
}

function structured(node: Node): Person | undefined {
  const part = (...names: string[]) => {
    for (const name of names) for (const inner of nodesIn(node, name)) if (inner._ !== '') return inner._
    return undefined
  }
  const person = {
    name: part('name', 'itunes:name', 'atom:name', 'foaf:name'),
    email: part('email', 'itunes:email', 'atom:email'),
    uri: part('uri', 'url', 'homepage', 'atom:uri'),
  }
  if (person.name || person.email || person.uri) return person
  // Markup instead of structure: what it says is the name.
  const said = [node._, ...node.children.map((inner) => inner.node._)].filter(Boolean).join(' ')
  return said === '' ? undefined : personOf(said)
}

/** "Name <address>", "address (Name)", "Name (address)", "Name address", or one of the two alone. */
export function personOf(text: string): Person {
  const line = text.slice(0, 500).trim()
  const found = /^([^<(]*)[<(]([^>)]*)[>)]/.exec(line)
  if (found) {
    const [before, inside] = [found[1]!.trim(), found[2]!.trim()]
    if (before.includes('@')) return { name: inside || undefined, email: address(before) }
    if (inside.includes('@')) return { name: before || undefined, email: address(inside) }
  }
  const words = line.split(/\s+/)
  const mail =
    words.length <= 20 ? words.find((word) => /^(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word)) : undefined
  if (!mail) return { name: line }
  const name = words.filter((word) => word !== mail).join(' ')
  return { name: name || undefined, email: address(mail) }
}

function address(text: string): string {
  return text.replace(/^mailto:/i, '').trim()
}
