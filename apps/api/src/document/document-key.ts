/** Under which key the file store has the file of a document. Nothing that anybody typed is part of it. */
export function documentKey(agencyId: string, id: string): string {
  return `${agencyId}/documents/${id}`;
}
