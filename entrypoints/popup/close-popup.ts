/** A popup has closed by then, in milliseconds. */
const patience = 300;

/** Closes the popup. @param otherwise what is to be done where the page is none, but a tab */
export function closePopup(otherwise: () => void): void {
  window.close();
  setTimeout(otherwise, patience);
}
