import { fold } from '../characters.ts';

const words = (text: string): string[] => text.trim().split(/[\s]+/u);

/** Cartridges by bore and length, which count without their unit too. */
export const CARTRIDGES: ReadonlySet<string> = new Set(
  words(`
  4-6x30 5-45x39 5-56x45 5-7x28 5-8x42 6-5x39 6-5x55 6-8x51 7-5x55 7-62x25 7-62x33 7-62x35 7-62x37 7-62x39 7-62x51 7-62x53 7-62x54 7-62x63 7-65x17 7-65x20 7-7x56 7-92x33 7-92x57
  8x57 8-6x70 9x17 9x18 9x19 9x21 9x39 9-3x64 12-7x55 12-7x99 12-7x107 12-7x108 14-5x114 20x102 20x110 20x139 23x115 23x152 25x137 30x113 30x165 30x173 35x228 40x46 40x53 40x365`),
);

/** Bores of guns and little else. */
export const CERTAIN_BORES: ReadonlySet<string> = new Set(
  words('5-45 5-56 5-8 6-8 7-62 7-92 12-7 14-5 23 57 73 76 81 82 84 85 105 106 107 122 125 127 130 152 155 203 220 227 240 300 370'),
);

/** Bores that other things have too: they need ammunition or a gun near them. */
export const DOUBTFUL_BORES: ReadonlySet<string> = new Set(
  words(
    '4-6 5-7 6-5 7-65 8-6 9 18 20 25 27 30 35 37 38 40 51 60 64 68 70 75 80 88 90 100 110 115 120 128 132 140 160 175 180 200 207 210 230 280 302 306 333 400 406 600',
  ),
);

/** Beginnings of words that stand near a calibre. */
export const AMMUNITION: readonly string[] = words(`
  round shell mortar gun cannon rocket ammunition ammo cartridge artillery howitzer calib machine pistol rifle grenade launcher projectile bullet munition recoilless autocannon missile firearm weapon sniper carbine casing
  obus munition canon mitraill roquette cartouche fusil pistolet calibre proyectil canon mortero cartucho pistola ametralladora obus cohete municion bala fusil
  миномет снаряд патрон калибр орудие гаубиц пушк пулемет пистолет винтовк автомат боеприпас реактивн мина мины мин гранатомет калібр набі гармат гаубиц кулемет гвинтівк автомат снаряд міномет
  عيار قذيف قذائف مدفع هاون رصاص صاروخ ذخير رشاش بندقي خمپاره گلوله توپ
`).map(fold);

/** Words that tell of rain, films and lengths. */
export const OTHER_MEASURES: ReadonlySet<string> = new Set(
  words(`
  rain rainfall rained snow snowfall precipitation film films lens lenses camera cameras photo photography photograph screen thick thickness wide width tall diameter pipe pipeline waist seam drizzle downpour wrench screw drill nail
  pluie pluies précipitations pellicule objectif lluvia lluvias precipitaciones película lente дождь дождя осадков осадки пленка пленки объектив опадів дощу плівки أمطار مطر فيلم عدسة باران
`).map(fold),
);
