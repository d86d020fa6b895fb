/** Cells of a twentieth of a degree, to find what lies near. */
export class Grid<T extends { readonly country: string; readonly latitude: number; readonly longitude: number }> {
  private readonly cells = new Map<string, T[]>();

  constructor(items: Iterable<T>) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    const key = cellOf(item.country, Math.round(item.latitude * 20), Math.round(item.longitude * 20));
    const cell = this.cells.get(key);
    if (cell) cell.push(item);
    else this.cells.set(key, [item]);
  }

  /** What lies in the cell of a point and those around it, `reach` to each side. */
  near(country: string, latitude: number, longitude: number, reach = 1): T[] {
    const found: T[] = [];
    const [row, column] = [Math.round(latitude * 20), Math.round(longitude * 20)];
    for (let y = row - reach; y <= row + reach; y++) {
      for (let x = column - reach; x <= column + reach; x++) found.push(...(this.cells.get(cellOf(country, y, x)) ?? []));
    }
    return found;
  }
}

const cellOf = (country: string, row: number, column: number): string => `${country} ${row} ${column}`;
