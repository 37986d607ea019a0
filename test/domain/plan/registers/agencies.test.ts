import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../../../src/domain/calendar/calendarDate";
import {
  type Agency,
  defaultAgencies,
  findAgency,
  isInForce,
  splitLeads,
} from "../../../../src/domain/plan/registers/agencies";

const day = (text: string) => text as CalendarDate;
const then = day("2021-02-18");

function agency(name: string, more: Partial<Agency> = {}): Agency {
  return {
    name,
    aliases: [],
    kind: "locality",
    validFrom: null,
    validTo: null,
    successors: [],
    mustReport: true,
    confirmed: true,
    ...more,
  };
}

/** `kind: name`, the form in which the tables state a match. */
function found(text: string, agencies: readonly Agency[] = defaultAgencies): string {
  const match = findAgency(agencies, text, then);
  if (match.kind === "unknown") return "unknown";
  if (match.kind === "missing-tones") {
    return `missing-tones: ${match.candidates.map(({ name }) => name).join(" | ")}`;
  }
  return `${match.kind}: ${match.agency.name}`;
}

describe("findAgency", () => {
  it.each([
    ["Sở Y tế", "exact: Sở Y tế"],
    ["  Sở Y\u00a0tế ", "exact: Sở Y tế"],
    ["Sở Y tế".normalize("NFD"), "exact: Sở Y tế"],
    ["SỞ Y TẾ", "variant: Sở Y tế"],
    ["SYT", "variant: Sở Y tế"],
    ["Sở NN&PTNT", "variant: Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NN & PTNT", "variant: Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NN và PTNT", "variant: Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NNPTNT", "variant: Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NN-PTNT", "variant: Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở LĐ-TB&XH", "variant: Sở Lao động – Thương binh và Xã hội"],
    ["Sở Lao động - Thương binh và Xã hội", "variant: Sở Lao động – Thương binh và Xã hội"],
    ["Sở Lao động, Thương binh và Xã hội", "variant: Sở Lao động – Thương binh và Xã hội"],
    ["TT XTĐTMDL", "variant: Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch"],
    ["Trung tâm XTĐTTMDL", "variant: Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch"],
    ["Sở Văn hoá, Thể thao", "variant: Sở Văn hóa và Thể thao"],
    ["Sở Văn hóa - Thể thao", "variant: Sở Văn hóa và Thể thao"],
    ["Sở Công thương", "variant: Sở Công Thương"],
    ["Ban dân tộc tỉnh", "variant: Ban Dân tộc tỉnh"],
    ["Ủy ban nhân dân các huyện, thành phố", "variant: UBND các huyện, thành phố"],
    ["Các Sở, ban ngành", "variant: Các sở, ban, ngành"],
    ["So Y te", "missing-tones: Sở Y tế"],
    ["CONG AN TINH", "missing-tones: Công an tỉnh"],
    ["Sở Y te", "unknown"],
    ["Sơ Y tế", "unknown"],
    ["Sở Y tê", "unknown"],
    ["Sở Văn hóa", "unknown"],
    ["Sở Văn hóa, Thể thao và Du lịch", "unknown"],
    ["Công an", "unknown"],
    ["UBND tỉnh", "unknown"],
    ["", "unknown"],
    ["và", "unknown"],
    [" - ", "unknown"],
  ])("reads %j as %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it("never merges names that differ in tones or order, and asks where tones are missing", () => {
    const communes = ["Tân Thành", "Tân Thạnh", "Tân Thanh", "An Bình", "Bình An", "Hòa Lợi"].map(
      (name) => agency(`UBND xã ${name}`)
    );
    const at = (name: string) => found(`UBND xã ${name}`, communes);
    for (const name of ["Tân Thành", "Tân Thạnh", "Tân Thanh", "An Bình", "Bình An"]) {
      expect(at(name)).toBe(`exact: UBND xã ${name}`);
      expect(
        found(
          `UBND xã ${name}`,
          communes.filter((one) => one.name !== `UBND xã ${name}`)
        )
      ).toBe("unknown");
    }
    expect(at("Hoà Lợi")).toBe("variant: UBND xã Hòa Lợi");
    expect(at("Tan Thanh")).toBe("unknown");
    expect(found("UBND xa Tan Thanh", communes)).toBe(
      "missing-tones: UBND xã Tân Thành | UBND xã Tân Thạnh | UBND xã Tân Thanh"
    );
    expect(found("UBND xa An Binh", communes)).toBe("missing-tones: UBND xã An Bình");
  });

  it("means the agency in force on the day, and still finds one that is not", () => {
    const old = agency("Sở X", { validTo: day("2025-02-28"), kind: "board" });
    const young = agency("Sở X", { validFrom: day("2025-03-01"), kind: "department" });
    const kindOn = (on: string | null) => {
      const match = findAgency([old, young], "sở x", on === null ? null : day(on));
      return match.kind === "variant" ? match.agency.kind : match.kind;
    };
    expect([null, "2021-01-01", "2025-02-28", "2025-03-01"].map(kindOn)).toEqual([
      "board",
      "board",
      "board",
      "department",
    ]);
    expect(findAgency([old], "Sở X", day("2026-01-01"))).toEqual({ kind: "exact", agency: old });
  });
});

describe("isInForce", () => {
  const limited = agency("A", { validFrom: day("2021-01-01"), validTo: day("2025-02-28") });
  it.each([
    ["2020-12-31", false],
    ["2021-01-01", true],
    ["2025-02-28", true],
    ["2025-03-01", false],
  ])("on %s: %s", (on, expected) => {
    expect(isInForce(limited, day(on))).toBe(expected);
  });
});

describe("defaultAgencies", () => {
  it("name successors that are in the register and in force when needed", () => {
    for (const { name, validTo, successors } of defaultAgencies) {
      if (validTo === null) expect([name, successors]).toEqual([name, []]);
      for (const successor of successors) {
        expect([successor, findAgency(defaultAgencies, successor, null).kind]).toEqual([
          successor,
          "exact",
        ]);
        const match = findAgency(defaultAgencies, successor, day("2025-07-01"));
        expect(match.kind === "exact" && isInForce(match.agency, day("2025-07-01"))).toBe(true);
      }
    }
  });

  it("use no spelling for two agencies", () => {
    const names = defaultAgencies.flatMap((one) =>
      [one.name, ...one.aliases].map((text) => [text, one.name])
    );
    const wrong = names.filter(([text, name]) => !found(text!).endsWith(`: ${name}`));
    expect(wrong).toEqual([]);
  });

  it("read the 19 spellings of the Kiên Giang tasks as 18 agencies, none to be asked", () => {
    const table = readFileSync(
      join(__dirname, "../../../fixtures/kien-giang-tasks-repaired.tsv"),
      "utf8"
    );
    const spellings = new Set(
      table
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split("\t")[2] ?? "")
        .filter((lead) => lead !== "")
    );
    expect(spellings.size).toBe(19);
    const matches = [...spellings].map((text) => found(text));
    expect(matches.filter((match) => !/^(exact|variant)/.test(match))).toEqual([]);
    expect(new Set(matches.map((match) => match.replace(/^\w+: /, ""))).size).toBe(18);
    for (const text of spellings) expect(splitLeads(defaultAgencies, text)).toEqual([text]);
  });
});

describe("splitLeads", () => {
  it.each([
    ["", []],
    ["  ;\n ", []],
    ["Sở Văn hoá, Thể thao", ["Sở Văn hoá, Thể thao"]],
    ["Sở Văn hóa, Thể thao, Sở Du lịch", ["Sở Văn hóa, Thể thao", "Sở Du lịch"]],
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    [
      "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
      ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch"],
    ],
    ["Các sở, ban, ngành", ["Các sở, ban, ngành"]],
    [
      "Các sở, ban, ngành; UBND các huyện, thành phố",
      ["Các sở, ban, ngành", "UBND các huyện, thành phố"],
    ],
    [
      "Các sở, ban, ngành, UBND các huyện, thành phố",
      ["Các sở, ban, ngành", "UBND các huyện, thành phố"],
    ],
    ["Sở Y tế, Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]],
    ["Sở Y tế và Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]],
    ["Sở Giáo dục và Đào tạo và Sở Nội vụ", ["Sở Giáo dục và Đào tạo", "Sở Nội vụ"]],
    ["- Sở Y tế\n- Sở Nội vụ\r\n+ Sở NN&PTNT", ["Sở Y tế", "Sở Nội vụ", "Sở NN&PTNT"]],
    ["Sở Y tế - Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]],
    ["Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]],
    ["Sở Y tế, UBND huyện Giồng Riềng", ["Sở Y tế", "UBND huyện Giồng Riềng"]],
    ["Sở Ngoại vụ, Biên phòng, Sở Y tế", ["Sở Ngoại vụ, Biên phòng", "Sở Y tế"]],
    ["Sở Nội vụ, Tài chính", ["Sở Nội vụ, Tài chính"]],
    ["Sở A, Sở B", ["Sở A, Sở B"]],
    ["Tân Thành, An Bình", ["Tân Thành, An Bình"]],
  ])("splits %j", (text, leads) => {
    expect(splitLeads(defaultAgencies, text)).toEqual(leads);
  });

  it("reads a very long cell to its end", () => {
    expect(splitLeads(defaultAgencies, "a, ".repeat(10_000)).join(", ")).toContain("a, a");
  });
});
