"""Timings of newslint beside other prose linters, each as a whole process; see docs/benchmarks.md."""
