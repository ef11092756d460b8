/** What a Field tells the input inside it: its id, and which texts describe it. Components with own inputs use it. */
export interface FieldHandle {
  id: string;
  describedby: string | undefined;
  invalid: boolean;
}
