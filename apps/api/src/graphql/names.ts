/** The name of a type or a query in people's words: `job order` for JobOrder, `job orders` for jobOrders. */
export function inWords(name: string): string {
  return name.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
}

/** A type's name as its field: `jobOrder` for JobOrder. */
export function inCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
