"""What knows nothing of social security: money, months, citations, dated tables, formulas, decisions, words."""
