/**
 * An environment variable that the stack sets.
 * @throws Error that names the variable when it is missing or empty
 */
export function variable(name: string, env: NodeJS.ProcessEnv = process.env): string {
  const value = env[name]
  if (value) return value
  throw new Error(`the environment variable ${name} is not set`)
}

/** A comma-separated list; empty when the variable is not set. */
export function list(name: string, env: NodeJS.ProcessEnv = process.env): string[] {
  return (env[name] ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean)
}
