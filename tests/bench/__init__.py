"""Measurements against baselines, run by `python -m tests.bench`. Nothing here is part of the suite."""
