import { todayInVietnam } from "../services/ports/clock";
import type { Clock } from "../services/ports/clock";

/** The machine's own time. */
export const systemClock: Clock = {
  today: () => todayInVietnam(new Date()),
  timeOfDay: () => new Date().toTimeString().slice(0, 5),
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setImmediate(resolve)),
};
