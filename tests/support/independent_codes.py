#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Login codes computed by other means than Countersign's: the standard library of Python.

Reads one token a line: KIND ALGORITHM DIGITS STEP-OR-COUNTER UNIX-TIME SECRET-HEX PIN-HEX ("-": none), and writes
its code. Written from RFC 4226, RFC 6238, motp.sourceforge.net and the description of Yandex's and Valve's codes.
"""
import hashlib
import hmac
import sys


def mac(key, algorithm, moving):
    return hmac.new(key, moving.to_bytes(8, "big"), getattr(hashlib, algorithm.lower())).digest()


def truncated(digest, size):
    offset = digest[-1] % 16
    number = int.from_bytes(digest[offset:offset + size], "big")
    return number % (1 << (8 * size - 1))


def in_base(number, letters, length):
    out = []
    for _ in range(length):
        number, rest = divmod(number, len(letters))
        out.append(letters[rest])
    return "".join(out)


def decimal(key, algorithm, moving, digits):
    return str(truncated(mac(key, algorithm, moving), 4) % 10 ** digits).zfill(digits)


def code(kind, algorithm, digits, moving, key, pin):
    if kind in ("totp", "hotp"):
        return decimal(key, algorithm, moving, digits)
    if kind == "steam":
        return in_base(truncated(mac(key, "SHA1", moving), 4), "23456789BCDFGHJKMNPQRTVWXY", 5)
    if kind == "motp":
        return hashlib.md5(b"%d%s%s" % (moving, key.hex().encode(), pin)).hexdigest()[:6]
    if kind == "yandex":
        own = hashlib.sha256(pin + key[:16]).digest()
        own = own[1:] if own[0] == 0 else own
        return in_base(truncated(mac(own, "SHA256", moving), 8), "abcdefghijklmnopqrstuvwxyz", 8)[::-1]
    raise ValueError(kind)


def main():
    for line in sys.stdin:
        kind, algorithm, digits, factor, now, secret, pin = line.split()
        moving = int(factor) if kind == "hotp" else int(now) // int(factor)
        key = bytes.fromhex(secret)
        print(code(kind, algorithm, int(digits), moving, key, b"" if pin == "-" else bytes.fromhex(pin)))


main()
