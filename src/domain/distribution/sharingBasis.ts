import type { Text } from "../text";

/** By what a target of the province is shared out to its localities. */
export type SharingBasis = "equal" | "profile" | "headroom";

export const sharingBasisNames: Readonly<Record<SharingBasis, Text>> = {
  equal: { vi: "Chia đều", en: "Equal shares" },
  profile: { vi: "Theo trọng số", en: "By weight" },
  headroom: { vi: "Theo dư địa", en: "By headroom" },
};

export const sharingBases = Object.keys(sharingBasisNames) as readonly SharingBasis[];

export function isSharingBasis(text: string): text is SharingBasis {
  return text in sharingBasisNames;
}
