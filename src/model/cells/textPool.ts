/** Each different text once; a cell holds its number. Texts stay until the workbook goes. */
export class TextPool {
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a text, the same for equal texts. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.numbers.set(text, number);
    return number;
  }

  /** The text of a number that `numberOf` gave. */
  textOf(number: number): string {
    return this.texts[number] ?? "";
  }
}
