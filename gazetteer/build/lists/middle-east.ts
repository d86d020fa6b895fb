/** How news spell places of the Middle East where GeoNames has another form. */
export const MIDDLE_EAST = `
SY: Deir ez-Zor, Dayr az Zawr, Deir al-Zor, Deir al-Zour, Deir ez-Zour, Deir Ezzor, Deir Ezzour, Deir Azzor, Deir Zor; ar دير الزور, ديرالزور; ru Дейр-эз-Зор, Дейр эз-Зор; uk Дейр-ез-Зор; he דיר א-זור; fa دیرالزور, دیر الزور; fr Deir Ezzor; es Deir Ezzor
`;
