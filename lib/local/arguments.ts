import { type ParseArgsConfig, parseArgs } from 'node:util'

type Option = { type: 'string' | 'boolean'; short?: string; value?: string; help: string; default?: string }
type Command = { name: string; about: string; positionals?: string; options: Record<string, Option> }
type Values = Record<string, string | boolean | undefined>

/**
 * Reads the command line of a program. Prints help and ends with status 0 on `--help`; prints what is wrong and how to
 * ask for help, and ends with status 2, on anything it does not know.
 */
export function readArguments(
  command: Command,
  argv = process.argv.slice(2),
): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } }
  for (const [name, { type, short, default: value }] of Object.entries(command.options)) {
    options[name] = { type, ...(short && { short }), ...(value !== undefined && { default: value }) }
  }
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options,
      allowPositionals: command.positionals !== undefined,
    })
    if (!values.help) return { values: values as Values, positionals }
    console.log(helpText(command))
    process.exit(0)
  } catch (error) {
    console.error(`${command.name}: ${(error as Error).message}\nTry: npm run ${command.name} -- --help`)
    process.exit(2)
  }
}

function helpText({ name, about, positionals, options }: Command): string {
  const usage = `npm run ${name} -- ${positionals ? `${positionals} ` : ''}[options]`
  const rows = Object.entries({ ...options, help: { type: 'boolean', short: 'h', help: 'print this' } as Option }).map(
    ([key, o]) => [`--${key}${o.value ? ` ${o.value}` : ''}`, `${o.help}${o.default ? ` (default ${o.default})` : ''}`],
  )
  const width = Math.max(...rows.map(([left]) => left!.length)) + 2
  return `${about}\n\nUsage: ${usage}\n\n${rows.map(([left, right]) => `  ${left!.padEnd(width)}${right}`).join('\n')}`
}
