/** How much is shown, and where each bound comes from. */
export const limits = {
  /** GitHub's runner keeps ten annotations of a type for a step (ExecutionContext.cs, `_maxCountPerIssueType`). */
  annotations: 10,
  /** The runner cuts an annotation's message at 4,096 characters (ExecutionContext.cs). */
  annotationCharacters: 4_095,
  annotationEvidence: 5,
  annotationTitleCharacters: 200,
  /** A larger job summary is not shown at all (FileCommandManager.cs, `AttachmentSizeLimit`). */
  summaryBytes: 1024 * 1024,
  /**
   * GitHub's API says 65,535 characters of a check run's summary, and refuses more than 65,535 bytes of it with a 422: "summary
   * exceeds a maximum bytesize of 65535" (dorny/test-reporter#57, github/docs#35252).
   */
  checkRunSummaryBytes: 65_535,
  /** A table is cut here, and says how many rows are missing. */
  tableRows: 200,
  /** The same for lists. */
  listItems: 50,
  /** A passing summary's table: the whole of it stays within fifteen lines. */
  passRows: 3,
  /** Of a warning: steps, and resolvers, that are close to their limit. */
  marginRows: 10,
  /** Raw samples: three nameservers, two types, and a dozen names. */
  sampleRows: 72,
  /** Remedies that a terminal compares. */
  terminalRemedies: 3,
  /** GitHub shows no Mermaid text above 50,000 characters. */
  mermaidSteps: 100,
  mermaidNameCharacters: 60,
  /** One line of text. */
  lineCharacters: 1_000,
  /** One cell of a table. */
  cellCharacters: 260,
  /** What can be pasted. */
  blockCharacters: 16_384,
  annotationBlockCharacters: 1_400,
  /** A terminal narrower than this is treated as this wide, and no column gets narrower than `columnWidth`. */
  terminalWidth: 40,
  columnWidth: 6,
} as const
