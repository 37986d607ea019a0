import { SharedStrings } from "../../../src/domain/consolidation/sharedStrings";
import { readSubmission } from "../../../src/domain/consolidation/readSubmission";
import { bookSnapshot, registersWith } from "./pull";

const registers = registersWith([]);
const read = (actual: number) =>
  readSubmission(
    bookSnapshot({
      indicators: [{ name: "Số giường bệnh", unit: "giường", actual, goal: "7-9" }],
      tasks: [{ name: "Đề án y tế cơ sở", code: "NV-001", deadline: "2021" }],
    }),
    { registers }
  );

it("sharing strings changes nothing of a book", () => {
  const strings = new SharedStrings();
  for (const actual of [1, 2]) expect(strings.share(read(actual))).toEqual(read(actual));
});
