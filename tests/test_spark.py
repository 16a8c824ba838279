"""On a cluster the findings are those of one machine: a real Spark, here of two threads on this machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from newslint import spark
from newslint.archive import ArchiveError, Columns
from newslint.config import ConfigError, Options

if shutil.which("java") is None:
    pytest.skip("Spark needs Java 17 or later", allow_module_level=True)
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark leaves sockets to its own end
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
]

ROOT = Path(__file__).parent.parent
ORDER = [(name, "ascending") for name in ("path", "start", "end", "category", "rule")]


def rows() -> list[dict[str, object]]:
    made = [
        {
            "id": f"a{number}",
            "title": f"Port and city sign harbour deal {number}",
            "text": f"The port and the city are in intense talks about deal {number}, officials said on Monday.\n\n"
            f"It is understood that gate {number} is closed.\n",
        }
        for number in range(60)
    ]
    made[7]["text"] = None
    return made


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "news.parquet"
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows()), path, row_group_size=9)
    return path


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    made = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "8")
        .getOrCreate()
    )
    yield made
    made.stop()


def of_the_pool(archive: Path) -> pyarrow.Table:
    output = archive.with_name("pool.parquet")
    command = [
        sys.executable,
        "-m",
        "newslint",
        "check",
        archive.name,
        "--isolated",
        "--format",
        "parquet",
        "--jobs",
        "2",
    ]
    done = subprocess.run(
        [*command, "--output", str(output)], cwd=archive.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "news.parquet#a7: row 8: the body (column 'text') is no text: there is none" in done.stderr
    return pyarrow.parquet.read_table(output)


def test_on_spark_the_rows_are_those_of_the_pool(archive, session):
    frame = session.read.parquet(str(archive)).repartition(3)
    found = spark.findings(frame, name="news.parquet").toArrow()
    failed = found.filter(pyarrow.compute.equal(found["severity"], "failure")).to_pylist()
    judged = found.filter(pyarrow.compute.not_equal(found["severity"], "failure"))
    assert [(one["path"], one["article"], one["rule"]) for one in failed] == [("news.parquet#a7", "a7", None)]
    assert "the body (column 'text') is no text" in failed[0]["message"]
    pool = of_the_pool(archive)
    assert pool.num_rows > 100
    assert judged.schema.equals(pool.schema)
    assert judged.sort_by(ORDER).to_pylist() == pool.sort_by(ORDER).to_pylist()


def test_a_worker_builds_its_linter_once(archive, session):
    frame = session.read.parquet(str(archive)).repartition(4)

    def built(batches):
        for _ in spark._batches(batches, Columns("title", "text", "id"), Options(isolated=True), "x"):
            pass
        made = spark._worker.cache_info()
        yield pyarrow.RecordBatch.from_pylist(
            [{"pid": os.getpid(), "built": made.misses, "asked": made.hits + made.misses}]
        )

    told = frame.mapInArrow(built, "pid long, built long, asked long").collect()
    assert {row["built"] for row in told} == {1}
    assert max(row["asked"] for row in told) > 1


def test_what_is_wrong_is_said_before_anything_is_sent_out(archive, session):
    frame = session.read.parquet(str(archive))
    with pytest.raises(ArchiveError, match=r"no column for the body .*there are id, title"):
        spark.findings(frame.drop("text"))
    with pytest.raises(ArchiveError, match="no column for the id"):
        spark.findings(frame.drop("id"))
    with pytest.raises(ConfigError, match="no rule or category 'sorcery'"):
        spark.findings(frame, options=Options(isolated=True, select=("sorcery",)))


def test_the_script_is_a_job_of_its_own(archive, tmp_path):
    submit = Path(sys.prefix, "bin", "spark-submit")
    script = ROOT / "newslint" / "jobs" / "spark_findings.py"
    command = [
        str(submit),
        "--master",
        "local[2]",
        str(script),
        str(archive),
        str(tmp_path / "found"),
        "--select",
        "sourcing",
    ]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
    assert done.returncode == 2, done.stderr
    assert "newslint: 1 failure, " in done.stdout + done.stderr
    found = pyarrow.parquet.read_table(tmp_path / "found").to_pylist()
    assert {one["category"] for one in found if one["severity"] != "failure"} == {"sourcing"}
