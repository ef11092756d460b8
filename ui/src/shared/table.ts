/** One column of a Table. */
export interface Column {
  key: string;
  label: string;
  /** Width in pixels at the start; a column with `grow` shares what is left over. */
  width: number;
  grow?: boolean;
  sortable?: boolean;
  align?: "start" | "end";
  /** Below this width of the table the column is left out. */
  from?: number;
}

export interface Sort {
  key: string;
  descending: boolean;
}
