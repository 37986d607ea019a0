import { readLocalities } from "../../../src/domain/distribution/readLocalities";
import { registeredLocalities } from "../../../src/domain/distribution/registeredLocalities";
import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { type Agency, defaultAgencies } from "../../../src/domain/plan/registers/agencies";
import { locality } from "./targetOf";

const COMMUNES = { name: "xã", kind: "count" } as const;

function read(...lines: string[]) {
  const outcome = readLocalities(lines.join("\r\n"), COMMUNES);
  return outcome.ok ? outcome.localities : outcome.problem.vi;
}

it.each([
  ["a name a line", ["Gò Quao", "", " An Biên "], [locality("Gò Quao"), locality("An Biên")]],
  [
    "cells of a sheet, in the usual order",
    ["Gò Quao\t10\t134.500\t10", "An Biên\t-\t\t8"],
    [
      locality("Gò Quao", { actual: 10, weight: 134500, limit: 10 }),
      locality("An Biên", { actual: 0, limit: 8 }),
    ],
  ],
  [
    "columns by their headings, years held",
    ["STT;Địa phương;Dân số 2020;Thực hiện 2020;2023", "1;Gò Quao;134.500;9;10"],
    [locality("Gò Quao", { actual: 9, weight: 134500, held: new Map([[2023, 10]]) })],
  ],
])("reads %s", (_, lines, localities) => {
  expect(read(...lines)).toEqual(localities);
});

it("takes the name of the weights from their heading", () => {
  const text = "Địa phương\tDân số 2020\nGò Quao\t134500";
  expect(readLocalities(text, COMMUNES)).toMatchObject({ ok: true, weightName: "Dân số 2020" });
});

it.each([
  [
    ["Gò Quao\tnhiều"],
    "“Gò Quao”: “nhiều” không đọc được thành số. Hãy ghi một số, ví dụ 12 hoặc 88,5.",
  ],
  [["\t12"], "Dòng “12” chưa có tên địa phương. Hãy ghi tên ở cột đầu."],
])("says what of %j it can't read", (lines, problem) => {
  expect(read(...lines)).toBe(problem);
});

it("takes localities from the register one by one, those in force on the day", () => {
  const day = "2021-02-24" as CalendarDate;
  const agency = (name: string, more: Partial<Agency> = {}): Agency => {
    return { ...defaultAgencies[0]!, name, kind: "locality", validTo: null, ...more };
  };
  const register = [
    agency("UBND huyện Gò Quao"),
    agency("UBND các huyện, thành phố"),
    agency("Sở Y tế", { kind: "department" }),
    agency("UBND xã mới", { validFrom: "2025-07-01" as CalendarDate }),
  ];
  expect(registeredLocalities(register, day).map(({ name }) => name)).toEqual([
    "UBND huyện Gò Quao",
  ]);
  expect(registeredLocalities(register, null)).toHaveLength(2);
});
