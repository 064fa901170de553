"""Fits an edition to a number of pages, in steps that can be told and taken back. Pure.

    type set closer ─► long articles trimmed ─► articles demoted to summaries ─► to headlines

This is the order in which a reader loses least. All that could be done stands on a ladder of
editions (`rungs`); how far down it the edition has to go is found by trying few of them
(`fitting`), as each trial makes up pages; what was done is told by comparing (`steps`). Nothing is
ever dropped.
"""

from digest.fitting.fitting import ExtentOf, Fitting, fit, is_over, overset
from digest.fitting.steps import FitKind, FitStep, StepKey

__all__ = ["ExtentOf", "FitKind", "FitStep", "Fitting", "StepKey", "fit", "is_over", "overset"]
