"""A peer under load that never lets anybody in."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from core.protocol.address import Address
from core.protocol.challenge import Challenge
from core.protocol.frames import encode_frame

FIRST_FRAME = 2 + 128


@contextlib.asynccontextmanager
async def asking(effort: int, then_closes: bool = False) -> AsyncIterator[Address]:
    """Somebody who answers every first frame by a challenge, and perhaps hangs up when it comes again."""
    over = asyncio.Event()
    ended: list[asyncio.Task[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        ended.append(task)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await reader.readexactly(FIRST_FRAME)
            writer.write(encode_frame(Challenge(1, effort, bytes(16)).encode()))
            await reader.readexactly(FIRST_FRAME)
            if not then_closes:
                await over.wait()
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield Address("127.0.0.1", listening.sockets[0].getsockname()[1])
    finally:
        over.set()
        listening.close()
        await asyncio.gather(*ended)
