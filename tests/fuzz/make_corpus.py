"""Writes the seeds of every target: `python -m tests.fuzz.make_corpus`."""

from tests.fuzz.test_fuzz import CORPUS, TARGETS


def main() -> None:
    for name, (target, _) in TARGETS.items():
        folder = CORPUS / name
        folder.mkdir(parents=True, exist_ok=True)
        for seed, data in target.seeds().items():
            (folder / seed).write_bytes(data)


if __name__ == "__main__":
    main()
