/** What a spreadsheet does not let anyone do, by hand or by script. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
