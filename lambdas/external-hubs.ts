/** The external hubs in the value of the environment variable `ENVIRONMENT.hubs`. */
export function externalHubs(value: string): string[] {
  return value.split(',').filter((hub) => hub !== '');
}
