import type { RequestBody } from "../../src/host/protocol";
import { openExcel } from "../support/excelClient";
import { TALKS } from "./talks";
import { talkedAbout } from "./talkedAbout";

/** What the genuine client sends while an add-in does a little of everything that this host answers. */
export async function recordedRequests(): Promise<readonly RequestBody[]> {
  const bodies: RequestBody[] = [];
  const excel = await openExcel(talkedAbout());
  const { calls } = excel.host;
  const real = calls.run.bind(calls);
  calls.run = (call, reply) => {
    bodies.push(JSON.parse(String(call[4])) as RequestBody);
    real(call, reply);
  };
  try {
    for (const talk of TALKS) await excel.Excel.run(talk);
  } finally {
    excel.close();
  }
  return bodies.filter(({ Actions }) => Actions.length > 1);
}
