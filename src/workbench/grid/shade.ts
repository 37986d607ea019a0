/** The colour itself, or in a dark room its counterpart: the same hue with light and dark exchanged. */
export function shade(color: string, dark: boolean): string {
  if (!dark) return color;
  const { hue, saturation, lightness } = hslOf(color);
  const turned = DARKEST + (1 - lightness) * (LIGHTEST - DARKEST);
  const calmer = saturation * SATURATION_KEPT;
  return `hsl(${Math.round(hue)} ${Math.round(calmer * 100)}% ${Math.round(turned * 100)}%)`;
}

/** What white and black become. */
const DARKEST = 0.13;
const LIGHTEST = 0.93;
const SATURATION_KEPT = 0.7;

function hslOf(color: string): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(r, g, b);
  const spread = high - Math.min(r, g, b);
  const lightness = high - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    high === r ? (g - b) / spread : high === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}
