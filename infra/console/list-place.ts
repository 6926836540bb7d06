/** Where an editor was in a list. The browser stores it with the entry of its history, so it is there after Back. */
interface ListPlace {
  /** How many pages of the list were loaded. */
  pages: number;
  /** The address of the opened row. */
  row: string;
  /** Pixels. */
  scrolled: number;
}

/** @returns undefined if the list was not left by one of its rows, or was opened by a link */
export function listPlace(): ListPlace | undefined {
  return history.state?.listPlace;
}

/** Stores the place in the list before a row is opened. */
export function keepPlace(pages: number, row: string): void {
  const place: ListPlace = { pages, row, scrolled: window.scrollY };
  history.replaceState({ listPlace: place }, '');
}

/** Moves the focus to the row that was opened last, and scrolls to where the list was. */
export function returnToPlace(): void {
  const place = listPlace();
  if (place === undefined) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  rows.find((row) => row.getAttribute('href') === place.row)?.focus({ preventScroll: true });
  window.scrollTo(0, place.scrolled);
}
