/** What the screen *Phân kỳ* shows: the years of the province, or what its localities are given. */
export type FillView = "years" | "localities";
