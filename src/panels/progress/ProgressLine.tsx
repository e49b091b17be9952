interface ProgressLineProps {
  readonly isShown: boolean;
  /** For screen readers. */
  readonly label: string;
}

/** A line at the upper edge of the window while something is loaded that a person waits for. */
export const ProgressLine = ({ isShown, label }: ProgressLineProps) =>
  isShown ? <div class="progress" role="progressbar" aria-label={label} /> : null;
