import QtQuick
import Parley.Components

/* Clock, tick, two ticks, or the red sign of a failure. */
Icon {
    id: sign

    required property string mark

    name: mark === "queued" ? "clock" : mark === "sent" ? "tick" : mark === "delivered" ? "ticks" : mark === "failed" ? "alert" : ""
    size: mark === "queued" ? 13 : 16
}
