import { fold } from '../characters.ts';

const STEMS = `
kill murder assassinat bomb explo attack clash shell shoot shot ambush kidnap abduct wound injur dead died death massacre raid blast gunm
fight fought strike airstrike storm captur guerrilla terroris dynamit grenade sabotag execut behead loot rocket missile militant insurgent
tue tues mort morts bless attaqu attentat explos affront combat enlev embuscad bombard
matar matan mato murier muert herid ataqu atentad enfrent secuestr asesin emboscad bombarde tirote
mort ferid homicid tirot assassin
убит погиб ранен взрыв обстрел удар атак бо ви захват похищ теракт
вбит загин поранен вибух обстріл атак захоп викрад
قتل قتلي قتيل مقتل اصيب اصاب جرح جرحي انفجار قصف هجوم غار اشتباك معارك معركه اغتيال خطف مسلح
נהרג נפצע פיגוע תקיפה ירי פיצוץ
كشته زخمي حمله انفجار درگيري
`;

/** Beginnings of folded words that tell of violence. */
export const VIOLENCE = new RegExp(
  `^(?:${STEMS.trim()
    .split(/\s+/u)
    .map(fold)
    .filter((stem) => stem.length > 2)
    .join('|')})`,
  'u',
);
