"""What each program costs, as formulas: the contribution of JKK, JKM, JHT and JP, and how JKP is funded.

They stand below the programs, since bills, projections, pensions and payroll tax all build on them.
"""
