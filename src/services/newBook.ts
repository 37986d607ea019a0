import { FileNames } from "../domain/fileNames";
import type { PlanPeriod } from "../domain/plan/plan";
import { type Result, fail, succeed } from "../domain/result";
import { standardWorkbook } from "../domain/standardWorkbook/standardWorkbook";
import type { BookOpener } from "./ports/bookOpener";
import type { BookWriter, NamedFile } from "./ports/bookWriter";

/** A workbook to begin with: the plan of Kiên Giang as printed, or an empty one for a period. */
export type BookWish =
  | { readonly kind: "sample" }
  | { readonly kind: "template"; readonly period: PlanPeriod; readonly province: string | null };

/** How the user got it: as a new workbook of Excel, or as a file. */
export type BookStart =
  { readonly kind: "opened" } | { readonly kind: "file"; readonly name: string };

export interface NewBookDesk {
  readonly opener: BookOpener;
  readonly writer: BookWriter;
  /** Null where Excel lets no file out of the pane. */
  readonly handOut: ((file: NamedFile) => void) | null;
  sample(): Promise<Result<Uint8Array>>;
}

/** Opens a workbook to begin with; where Excel can't, it is given as a file. The open workbook is not touched. */
export async function newBook(wish: BookWish, desk: NewBookDesk): Promise<Result<BookStart>> {
  const made = await fileOf(wish, desk);
  if (!made.ok) return made;
  const opened = await desk.opener.open(made.value.bytes);
  if (opened.ok) return succeed({ kind: "opened" });
  const { code } = opened.failure;
  // These pass: the user ends the typing, or waits, and asks again.
  if (code === "cell-edit" || code === "busy") return opened;
  if (!desk.handOut) {
    return fail("unsupported", {
      vi: "Excel này không mở được sổ mới từ ngăn và không cho tải tệp về. Hãy xin tệp mẫu từ người phụ trách, hoặc mở ngăn trong Excel trên Windows hay trên web.",
      en: "This Excel opens no new workbook from the pane and lets no file out of it. Ask whoever looks after it for the file, or use the pane in Excel on Windows or on the web.",
    });
  }
  desk.handOut(made.value);
  return succeed({ kind: "file", name: made.value.name });
}

async function fileOf(wish: BookWish, desk: NewBookDesk): Promise<Result<NamedFile>> {
  if (wish.kind === "sample") {
    const sample = await desk.sample();
    if (!sample.ok) return sample;
    return succeed({ name: "Kiên Giang 2021-2025.xlsx", bytes: sample.value });
  }
  const { period, province } = wish;
  const bytes = await desk.writer.write(standardWorkbook({ period, province, printed: null }));
  const whose = ["Sổ kế hoạch", province, `${period.from}-${period.to}`].filter(Boolean).join(" ");
  return succeed({ name: new FileNames().of(whose, ".xlsx"), bytes });
}
