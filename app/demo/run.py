"""`parley --demo`: the whole window on a messenger that is all in memory."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import cast

from app.application import Application, OpenProfile
from app.demo.life import open_demo
from core.service.config import Config, ProfileStatus


def run_demo(config: Config) -> int:
    """Shows the window without network and profile; what the person does is forgotten. Returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="parley-demo-") as folder:
        config = replace(config, home=Path(folder), discovery=False, control=False)
        return Application(config, cast(OpenProfile, open_demo), look=_nothing_to_ask).run()


def _nothing_to_ask(_: Config) -> tuple[ProfileStatus, bool]:
    return ProfileStatus.READY, False
