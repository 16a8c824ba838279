"""A job for ``spark-submit``: read an archive, write its findings, say how many there are."""

from __future__ import annotations

import argparse
import sys

from newslint import spark
from newslint.archive import Columns
from newslint.config import Options
from newslint.walk import PARQUET


def main(arguments: list[str] | None = None) -> int:
    """The job: read an archive, write its findings, say how many there are. 2 where an article was not judged."""
    parser = argparse.ArgumentParser(prog="spark-submit spark_findings.py", description=main.__doc__)
    parser.add_argument("archive", help="a Parquet or JSON Lines file or folder that Spark can read")
    parser.add_argument("output", help="the folder to write the findings to, as Parquet")
    for part in Columns._fields:
        parser.add_argument(f"--{part}-column")
    for option in ("--select", "--ignore"):
        parser.add_argument(option, default="", help="rules or categories, separated by commas")
    parser.add_argument("--config", help="a configuration file, at this path on every machine")
    parser.add_argument("--profile")
    asked = parser.parse_args(arguments)
    from pyspark.sql import SparkSession

    session = SparkSession.builder.appName("newslint").getOrCreate()
    read = session.read.parquet if asked.archive.rstrip("/").endswith(PARQUET) else session.read.json
    options = Options(
        config=asked.config,
        profile=asked.profile,
        isolated=asked.config is None,
        select=tuple(filter(None, asked.select.split(","))),
        ignore=tuple(filter(None, asked.ignore.split(","))),
    )
    columns = Columns(*(getattr(asked, f"{part}_column") for part in Columns._fields))
    spark.findings(read(asked.archive), columns, options, asked.archive).write.parquet(asked.output)
    counted = session.read.parquet(asked.output).groupBy("severity").count().collect()
    counts = {row["severity"]: row["count"] for row in counted}
    said = ", ".join(f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in sorted(counts.items()))
    sys.stderr.write(f"newslint: {said or 'no findings'}\n")
    return 2 if spark.FAILURE in counts else 0


if __name__ == "__main__":
    sys.exit(main())
