# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accounts that the files hold, and how a file is put down with what is expected of it."""
import base64

PASSWORD = "made up ✓"
KEYS = {"Quay": b"hello world", "Pier": b"a longer secret of 32 made-up ch", "Dock": b"twenty made-up bytes",
        "Steam": b"twenty bytes of Steam"[:20]}


def b32(issuer):
    return base64.b32encode(KEYS[issuer]).decode().rstrip("=")


def account(issuer, name, **others):
    return {"type": "totp", "issuer": issuer, "account": name, "secret": b32(issuer), "algorithm": "SHA1", "digits": 6,
            "period": 30, "counter": None, **others}


QUAY = account("Quay", "ana@quay.example")
PIER = account("Pier", "bö", algorithm="SHA256", digits=8, period=60)
DOCK = account("Dock", "cy", type="hotp", period=0, counter=7)
STEAM = account("Steam", "dee", type="steam", digits=5)
ALL = [QUAY, PIER, DOCK, STEAM]


def uri(one):
    from urllib.parse import quote
    name = f"{quote(one['issuer'])}:{quote(one['account'])}"
    moving = f"counter={one['counter']}" if one["type"] == "hotp" else f"period={one['period']}"
    return (f"otpauth://{one['type']}/{name}?secret={one['secret']}&issuer={quote(one['issuer'])}"
            f"&algorithm={one['algorithm']}&digits={one['digits']}&{moving}")


def file(name, form, content, entries, password=None, mac=True, **others):
    """`mac`: a change anywhere in what is sealed shows."""
    if isinstance(content, str):
        content = content.encode()
    return {"file": name, "format": form, "password": password, "mac": bool(password) and mac, "entries": entries,
            "content": content, **others}


def refused(name, form, content, reason):
    return {**file(name, form, content, []), "refused": reason}
