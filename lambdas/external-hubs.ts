/** Of `ENVIRONMENT.hubs`. */
export function externalHubs(value: string): string[] {
  return value.split(',').filter((hub) => hub !== '');
}
