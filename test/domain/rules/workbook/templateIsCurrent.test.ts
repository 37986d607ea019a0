import { templateIsCurrent } from "../../../../src/domain/rules/workbook/templateIsCurrent";
import { ruleTable, runOn } from "../../../support/runRule";
import { standardBook } from "../../../support/standardBook";

const of = (templateVersion: string | number) => standardBook({ templateVersion }, {});

ruleTable(templateIsCurrent, {
  accepts: {
    "the current version": of("1.1"),
    "the same as a number": of(1.1),
    "no version": standardBook({}, {}),
    "words in its place": of("không rõ"),
  },
  rejects: {
    "an older one": [of("0.9"), { B1: "Sổ theo mẫu 0.9; mẫu hiện hành là 1.1." }],
    "a newer one": [of("1.10"), { B1: "Sổ theo mẫu 1.10, mới hơn mẫu 1.1 mà phần mềm biết." }],
  },
});

it("warns of a newer one only", () => {
  const severity = (version: string) =>
    runOn(of(version), [templateIsCurrent]).findings[0]!.severity;
  expect([severity("0.9"), severity("2.0")]).toEqual(["info", "warning"]);
});

it("is a new finding when the version changes", () => {
  const [one, other] = ["0.8", "0.9"].map(
    (version) => runOn(of(version), [templateIsCurrent]).findings[0]!
  );
  expect(other!.id).toBe(one!.id);
  expect(other!.fingerprint).not.toBe(one!.fingerprint);
});
