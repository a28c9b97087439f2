/** The part of edtf that we use; the package ships no types. */
declare module "edtf" {
  interface Extended {
    type: string;
    /** Milliseconds since 1970 UTC; `max` is Infinity for an open interval. */
    min: number;
    max: number;
  }
  export default function edtf(value: string): Extended;
}
