"""What all tests share."""

from __future__ import annotations

import gc

# By default Python looks through its youngest objects at every 700 that are made, and a run of the
# tests has millions which stay: types, validators, documents. A fifth of its time went into that.
# Garbage is still collected, only more of it at once; what tests say of it themselves stays true.
gc.set_threshold(50_000, 20, 50)
