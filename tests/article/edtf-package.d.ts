// The part of the `edtf` package (which has no types) that the tests use as a second opinion.
declare module "edtf" {
  /** Bounds in milliseconds of real time, both inclusive; infinite where open. */
  interface Reading {
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is no EDTF of levels 0 to 2. */
  export default function edtf(text: string): Reading;
}
