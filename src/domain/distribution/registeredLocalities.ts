import type { CalendarDate } from "../calendar/calendarDate";
import { type Agency, isInForce } from "../plan/registers/agencies";
import type { Locality } from "./locality";

/** The localities that a register of agencies lists one by one, in force on a day; those named all together are left out. */
export function registeredLocalities(
  agencies: readonly Agency[],
  on: CalendarDate | null
): readonly Locality[] {
  return agencies
    .filter((agency) => agency.kind === "locality" && !/(?<!\p{L})các(?!\p{L})/iu.test(agency.name))
    .filter((agency) => on === null || isInForce(agency, on))
    .map(({ name }) => {
      return { name, actual: null, weight: null, limit: null, held: new Map<number, number>() };
    });
}
