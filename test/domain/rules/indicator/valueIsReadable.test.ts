import { valueIsReadable } from "../../../../src/domain/rules/indicator/valueIsReadable";
import type { Snapshot } from "../../../../src/domain/sheet";
import { ruleTable, runOn } from "../../../support/runRule";
import { bookOf, indicatorBook } from "../../../support/snapshots";

const water = "Tỷ lệ dân cư nông thôn sử dụng nước sạch";

const typed = indicatorBook(["Số huyện đạt tiêu chí NTM", "huyện", 3, 44446, 5, 6, 7, 8, 9]);
/** The goal in F3 has the format that Excel gives a typed 7-9. */
const dated = bookOf(
  typed.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      formats: row.values.map((_, column) =>
        row.index === 2 && column === 5 ? "d-mmm" : undefined
      ),
    })),
  }))
);

ruleTable(valueIsReadable, {
  accepts: {
    numbers: indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 65]),
    "every notation of a plan": indicatorBook([
      water,
      "%",
      "khoảng 60",
      ">90",
      "duy trì dưới 3%",
      "7-9",
      "từ 7 đến 9",
      "-",
      "x",
    ]),
    "a mean yearly change": indicatorBook([
      water,
      "%",
      "Mức giảm hằng năm 1,62%",
      2,
      1,
      1,
      1,
      1,
      2,
    ]),
  },
  rejects: {
    "prose, the same in two cells": [
      indicatorBook([water, "%", 60, 65, "chưa xác định", 62, "chưa xác định", 64, 65]),
      { "G3 I3": `“${water}”: “chưa xác định” không đọc được thành số hay mức.` },
    ],
    "a formula error": [
      indicatorBook([water, "%", 60, { error: "#REF!" }, 61, 62, 63, 64, 65]),
      { F3: `“${water}”: “#REF!” là lỗi công thức.` },
    ],
    "a foreign decimal point": [
      indicatorBook([water, "%", 60, 65, "61.5", 62, 63, 64, 65]),
      { G3: `“${water}”: “61.5” dùng dấu chấm thập phân; đã đọc như dấu phẩy.` },
    ],
    "a dot with three digits in a % row": [
      indicatorBook([water, "%", 60, 65, "1.000", 62, 63, 64, 65]),
      { G3: `“${water}”: “1.000” có thể hiểu hai cách (dấu chấm ngăn nghìn hay dấu thập phân).` },
    ],
    "a range that Excel turned into a date": [
      dated,
      {
        F3: "“Số huyện đạt tiêu chí NTM”: “07/09” đã bị Excel đổi thành ngày; có thể lúc đầu là một khoảng như 7-9.",
      },
    ],
  },
});

it("is milder where the value was read all the same", () => {
  const book = indicatorBook([water, "%", 60, 65, "61.5", "abc", 63, 64, 65]);
  const { findings } = runOn(book, [valueIsReadable]);
  expect(findings.map(({ severity }) => severity)).toEqual(["warning", "error"]);
});

it("proposes what was typed before Excel made a date of it, and the decimal comma, for review", () => {
  const fixesOf = (book: Snapshot): unknown[] =>
    runOn(book, [valueIsReadable]).findings.flatMap(({ fixes }) =>
      fixes.flatMap(({ safety, edits }) =>
        edits.map(({ cell, before, after }) => [safety, cell, before, after])
      )
    );
  expect(fixesOf(dated)).toEqual([["review", "F3", 44446, "7-9"]]);
  expect(fixesOf(indicatorBook([water, "%", 60, 65, "61.5", 62, "61.5", 64, 65]))).toEqual([
    ["review", "G3", "61.5", 61.5],
    ["review", "I3", "61.5", 61.5],
  ]);
  expect(fixesOf(indicatorBook([water, "%", 60, 65, "chưa rõ", 62, 63, 64, 65]))).toEqual([]);
});
