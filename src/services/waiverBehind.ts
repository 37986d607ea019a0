import type { Finding } from "../domain/rules/finding";
import { unusedWaiverId } from "../domain/waivers/unusedWaivers";
import type { Waiver, WaiverStanding } from "../domain/waivers/waiver";

/** The explanation that keeps a finding as it is, or the dead one that the finding is about; null where there is none. */
export function waiverBehind(
  { id }: Pick<Finding, "id">,
  { inForce, unused }: WaiverStanding
): Waiver | null {
  const dead = unused.find(({ waiver }) => unusedWaiverId(waiver) === id);
  return inForce.get(id) ?? dead?.waiver ?? null;
}
