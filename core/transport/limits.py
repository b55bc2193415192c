"""The operating system's limit of open files: every link, and every caller, takes one."""

import sys

WANTED_FILES = 65_536  # far above any LAN; where the hard limit is lower, that counts


def raise_open_files_limit(wanted: int = WANTED_FILES) -> int:
    """Raises the soft limit towards `wanted`, at most to the hard limit, never down; returns what holds now.

    0 where there is no such limit (Windows).
    """
    if sys.platform == "win32":
        return 0
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return wanted
    target = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if target <= soft:
        return soft
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (target, hard))
    except (OSError, ValueError):  # macOS refuses more than kern.maxfilesperproc
        return soft
    return target
