"""`parley backup` with real processes: through the running node, without one, and into a new home."""

from pathlib import Path

import pytest

from tests.core.cli.node_process import NodeProcess, befriend, run

SECRET = "the passphrase of the backup"


@pytest.fixture
def secret(tmp_path: Path) -> tuple[str, str]:
    """The option that names it."""
    (tmp_path / "secret").write_text(SECRET + "\n")
    return "--backup-passphrase-file", str(tmp_path / "secret")


async def test_from_a_running_node_to_a_new_home(tmp_path: Path, secret: tuple[str, str]) -> None:
    alice = await NodeProcess.start(tmp_path / "Alice", "Alice")
    bob = await NodeProcess.start(tmp_path / "Bob", "Bob")
    try:
        await befriend(alice, bob)
        await alice.call("send", to="Bob", text="kept")
        await bob.event("message", text="kept")
        home, file = ("--home", str(tmp_path / "Alice")), str(tmp_path / "b")
        made = await run("backup", "export", file, *home, *secret, "--json", passphrase=None)
        assert (made.code, made.err) == (0, "")
        (shape,) = made.lines
        assert shape == {
            "path": file,
            "name": "Alice",
            "made_at": shape["made_at"],
            "messages": 1,
            "friends": 1,
        }
        again = await run("backup", "export", file, *home, *secret, passphrase=None)
        assert (again.code, again.out) == (2, "")
        assert "--overwrite" in again.err
        again = await run("backup", "export", file, *home, *secret, "--overwrite", passphrase=None)
        assert again.code == 0, again.err
        assert again.out.startswith(f"{file}: Alice's profile as of ")
        assert again.out.endswith("with 1 messages and 1 friends, encrypted, read through and whole.\n")
        assert alice.process.returncode is None
        await alice.kill()

        back = await run("backup", "restore", file, "--home", str(tmp_path / "new"), *secret)
        assert (back.code, back.err) == (0, "")
        again = await run("backup", "restore", file, "--home", str(tmp_path / "new"), *secret)
        assert (again.code, again.out) == (1, "")
        assert "holds a profile already" in again.err
        new = await NodeProcess.start(tmp_path / "new", "Alice")
        try:
            assert new.id == alice.id
            await new.call("send", to="Bob", text="back again")
            await bob.event("message", text="back again")
            await bob.call("send", to=new.id, text="welcome")
            await new.event("message", text="welcome")
        finally:
            await new.kill()
    finally:
        await alice.kill()
        await bob.kill()


async def test_without_a_running_node_and_what_can_be_wrong(tmp_path: Path, secret: tuple[str, str]) -> None:
    home, file = ("--home", str(tmp_path / "Alice")), str(tmp_path / "b")
    nobody = await run("backup", "export", file, *home, *secret)
    assert nobody.code == 1
    assert "There is no profile" in nobody.err
    assert not (tmp_path / "Alice").exists()
    await (await NodeProcess.start(tmp_path / "Alice", "Alice")).stop()

    wrong = await run("backup", "export", file, *home, *secret, passphrase="another")
    assert (wrong.code, wrong.out) == (3, "")
    assert "PARLEY_PASSPHRASE" in wrong.err
    made = await run("backup", "export", file, *home, *secret)
    assert made.code == 0, made.err

    checked = await run("backup", "check", file, *secret, "--json", passphrase=None)
    assert [(line["name"], line["messages"]) for line in checked.lines] == [("Alice", 0)]
    (tmp_path / "secret").write_text("not this one")
    for command in (["check", file], ["restore", file, "--home", str(tmp_path / "new")]):
        wrong = await run("backup", *command, *secret)
        assert (wrong.code, wrong.out) == (3, "")
        assert "PARLEY_BACKUP_PASSPHRASE" in wrong.err
    (tmp_path / "secret").write_text("short")
    short = await run("backup", "export", file, "--overwrite", *home, *secret)
    assert short.code == 1
    assert "at least 8" in short.err
    (tmp_path / "b").write_bytes(b"something else")
    foreign = await run("backup", "check", file, *secret)
    assert foreign.code == 1
    assert "not a backup" in foreign.err
    assert not (tmp_path / "new").exists()


async def test_a_restored_profile_whose_key_lies_in_a_file_says_so(
    tmp_path: Path, secret: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await (await NodeProcess.start(tmp_path / "Alice", "Alice")).stop()
    monkeypatch.setenv("PARLEY_BACKUP_PASSPHRASE", SECRET)
    made = await run("backup", "export", str(tmp_path / "b"), "--home", str(tmp_path / "Alice"))
    assert made.code == 0, made.err
    back = await run(
        "backup", "restore", str(tmp_path / "b"), "--home", str(tmp_path / "new"), passphrase=None
    )
    assert (back.code, back.out) == (0, f"The profile is back in {tmp_path / 'new'}.\n")
    assert back.err.startswith("parley: the key of this profile lies in a file")
