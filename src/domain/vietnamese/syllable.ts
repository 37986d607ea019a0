/** Rimes of Vietnamese orthography, tones left out. */
const RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut
  uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y`);

/** Where no consonant stands before it, iê is written yê; `ễng ương`. */
const BARE_RIMES = words("yêm yên yêng yêt yêu êng");

/** Rimes after `qu`, whose u is the glide that other onsets write in the rime. */
const QU_RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng âp ât âu ây
  e en eo et ê êch ên ênh êt êu i in it ôc ơ ơi ơn y ych yn ynh yp yt yu yên yêt`);

const ONSETS = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x");

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
const STOP_FINAL = /(?:[cpt]|ch)$/;

/** Whether a word in lower case can be a Vietnamese syllable: onset, rime and tone go together. Where the tone mark stands is not asked. */
export function isSyllable(word: string): boolean {
  const { bare, tones } = withoutTones(word);
  if (tones.length > 1) return false;
  return BARE_SYLLABLES.has(bare) && (!STOP_FINAL.test(bare) || ACUTE_OR_DOT.test(tones));
}

/** Whether a word is two or more syllables written together, as loans are: `ôtô`, `vắcxin`, `côngtenơ`. */
export function isJoinedSyllables(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(at);
    // A later syllable begins with a consonant, or any misplaced vowel would start one.
    if (STARTS_WITH_VOWEL.test(withoutTones(rest).bare) || !isLoanSyllable(word.slice(0, at)))
      continue;
    if (isLoanSyllable(rest) || isJoinedSyllables(rest)) return true;
  }
  return false;
}

const STARTS_WITH_VOWEL = /^[aăâeêioôơuưy]/;

/** In loans a syllable may end in a stop without a tone: `ôxit`. */
function isLoanSyllable(word: string): boolean {
  const { bare, tones } = withoutTones(word);
  return tones.length <= 1 && BARE_SYLLABLES.has(bare);
}

/** Every syllable without its tone; some five thousand. */
const BARE_SYLLABLES: ReadonlySet<string> = new Set([
  ...RIMES,
  ...BARE_RIMES,
  ...[...QU_RIMES].map((rime) => `qu${rime}`),
  ...[...ONSETS].flatMap((onset) =>
    [...RIMES].filter((rime) => goTogether(onset, rime)).map((rime) => onset + rime)
  ),
]);

/** Spelling of one sound by what follows: k, gh, ngh before e, ê, i; c, g, ng elsewhere. */
function goTogether(onset: string, rime: string): boolean {
  switch (onset) {
    case "k":
      return /^[eêiy]/.test(rime);
    case "gh":
    case "ngh":
      return /^[eêi]/.test(rime);
    case "c":
    case "ng":
      return /^[^eêiy]/.test(rime);
    case "g":
      return /^[^eêy]/.test(rime);
    case "gi":
      return /^[^iy]/.test(rime);
    default:
      return true;
  }
}

function withoutTones(word: string): { readonly bare: string; readonly tones: string } {
  const decomposed = word.normalize("NFD");
  return {
    bare: decomposed.replace(TONE, "").normalize("NFC"),
    tones: (decomposed.match(TONE) ?? []).join(""),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
