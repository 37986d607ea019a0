import { todayInVietnam } from "../services/ports/clock";
import type { Clock } from "../services/ports/clock";

/** The machine's own time. */
export const systemClock: Clock = {
  today: () => todayInVietnam(new Date()),
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setImmediate(resolve)),
};
