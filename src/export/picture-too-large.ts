/** The browser cannot draw a picture of this size. */
export class PictureTooLargeError extends Error {
  constructor() {
    super("the picture is too large for this browser");
    this.name = "PictureTooLargeError";
  }
}
