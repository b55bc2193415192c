"""The one place that names the version; the build and the node's `ready` event read it here."""

VERSION = "0.1.0"
