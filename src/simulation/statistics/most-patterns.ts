/** Combinations of targets met that a run without kept values may tell apart; 20 targets cannot have more. */
export const mostPatterns = 1_048_576;
