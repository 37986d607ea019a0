import { type Clock, timeInVietnam, todayInVietnam } from "../services/ports/clock";

/** The clock of the user's machine, told as the time in Vietnam. */
export const browserClock: Clock = {
  today: () => todayInVietnam(new Date()),
  timeOfDay: () => timeInVietnam(new Date()),
  now: () => performance.now(),
  rest: () => {
    // A message, not a timer: timers are held back to 4 ms, and to a second in a pane out of sight.
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  },
};
