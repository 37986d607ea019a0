import { letterFileName } from "../../src/domain/deadlines/letter/letterFileName";
import { progressOf } from "../../src/domain/deadlines/progress";
import type { LetterDocument } from "../../src/domain/letter/letterDocument";
import { lettersByAgency, lettersTogether } from "../../src/services/deadlineLetters";
import { date } from "../domain/notation/fixtures";
import { planOf, track, trackedBook } from "../support/trackedBook";

function progress(rows = [{ lead: "Sở Y tế" }, { lead: "Sở Nội vụ" }]) {
  const plan = planOf(trackedBook(rows.map((row) => ({ ...row, deadline: "Quý II/2021" }))));
  const view = { asOf: date("2021-07-10"), within: 15, day: "nominal" } as const;
  return progressOf(plan, view, track(plan, view.asOf));
}

/** Keeps what it is given to write. */
function writer() {
  const written: LetterDocument[] = [];
  const write = (document: LetterDocument) => {
    written.push(document);
    return Promise.resolve(new Uint8Array([written.length]));
  };
  return { write, written };
}

it("writes a file for each agency, named after it", async () => {
  const port = writer();
  const files = await lettersByAgency(progress(), port);
  expect(files).toEqual([
    { agency: "Sở Nội vụ", name: "don-doc-so-noi-vu.docx", bytes: new Uint8Array([1]) },
    { agency: "Sở Y tế", name: "don-doc-so-y-te.docx", bytes: new Uint8Array([2]) },
  ]);
  expect(port.written.map(({ sections }) => sections.length)).toEqual([1, 1]);
});

it("writes all in one file, each from a new page, or one agency's alone", async () => {
  const port = writer();
  expect((await lettersTogether(progress(), port))!.name).toBe("don-doc-cac-co-quan.docx");
  const one = await lettersTogether(progress(), port, {
    agency: "Sở Y tế",
    sender: "Sở Tài chính",
  });
  expect(one!.name).toBe("don-doc-so-y-te.docx");
  expect(port.written.map(({ sections }) => sections.length)).toEqual([2, 1]);
  expect(JSON.stringify(port.written[1])).toContain("SỞ TÀI CHÍNH");
});

it("writes nothing where nothing is owed", async () => {
  const port = writer();
  expect(await lettersTogether(progress([]), port)).toBeNull();
  expect(await lettersTogether(progress(), port, { agency: "Sở Tư pháp" })).toBeNull();
  expect(await lettersByAgency(progress([]), port)).toEqual([]);
  expect(port.written).toEqual([]);
});

it("keeps apart the files of places that differ by tones alone", () => {
  const first = letterFileName("UBND xã Tân Thành");
  expect(first).toBe("don-doc-ubnd-xa-tan-thanh.docx");
  expect(letterFileName("UBND xã Tân Thạnh", new Set([first]))).toBe(
    "don-doc-ubnd-xa-tan-thanh-2.docx"
  );
  expect(letterFileName("x".repeat(300)).length).toBeLessThan(90);
});
