import type { Text } from "../domain/text";
import { defectText } from "../services/defect";
import { runPlan } from "./runPlan";

/** Whoever reads the stream may be anyone, and a defect may lie in reading the language. */
function failed({ vi, en }: Text): void {
  process.stderr.write(`${vi}\n${en}\n`);
  process.exitCode = 2;
}

/** A reader that closes early, such as `head`, is no error; a disk that is full behind `>` is told. */
process.stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return;
  failed({
    vi: `Không đưa được kết quả ra (${code}). Nếu kết quả ghi vào tệp, hãy kiểm chỗ trống trên đĩa rồi làm lại.`,
    en: `The result can't be handed out (${code}). If it goes into a file, check the room on the disk, then try again.`,
  });
});

runPlan(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode ??= code;
  },
  (error: unknown) => failed(defectText({ vi: "Lệnh dừng", en: "The command stopped" }, error))
);
