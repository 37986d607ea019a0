import { timeInVietnam, todayInVietnam } from "../services/ports/clock";
import type { Clock } from "../services/ports/clock";

/** The machine's own clock, told as the time in Vietnam. */
export const systemClock: Clock = {
  today: () => todayInVietnam(new Date()),
  timeOfDay: () => timeInVietnam(new Date()),
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setImmediate(resolve)),
};
