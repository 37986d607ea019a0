/** What a user reads, in both languages; Vietnamese is the source. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Text;
