#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed vaults by other means than Countersign's: Python's scrypt and the AES-GCM of python3-cryptography.

aegis_vault.py open FILE          the passphrase is the first line of the input; prints the db (JSON)
aegis_vault.py seal [N R P]       the first line of the input is the passphrase, the rest the db; prints the vault
Exit code 3: the passphrase opens no slot. Written from the description of the format (core/vault/FORMAT.md).
"""
import base64
import hashlib
import json
import os
import sys
import uuid

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

TAG = 16


def derived(passphrase, salt, n, r, p):
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=n, r=r, p=p, dklen=32, maxmem=2**31 - 1)


def wrapped(key, plain, nonce):
    """Text and tag apart, in hexadecimal where they are short."""
    both = AESGCM(key).encrypt(nonce, plain, None)
    return both[:-TAG], {"nonce": nonce.hex(), "tag": both[-TAG:].hex()}


def unwrapped(key, text, parameters):
    return AESGCM(key).decrypt(bytes.fromhex(parameters["nonce"]), text + bytes.fromhex(parameters["tag"]), None)


def slot(vault_key, passphrase, cost=(32768, 8, 1), take=os.urandom, is_backup=False):
    """A slot for a passphrase. `take(n)` gives n bytes nobody can guess."""
    n, r, p = cost
    salt = take(32)
    text, parameters = wrapped(derived(passphrase, salt, n, r, p), vault_key, take(12))
    return {"type": 1, "uuid": str(uuid.UUID(bytes=take(16), version=4)), "key": text.hex(), "key_params": parameters,
            "n": n, "r": r, "p": p, "salt": salt.hex(), "repaired": True, "is_backup": is_backup}


def sealed(db, vault_key, slots, take=os.urandom):
    text, parameters = wrapped(vault_key, db, take(12))
    return {"version": 1, "header": {"slots": slots, "params": parameters}, "db": base64.b64encode(text).decode()}


def opened(vault, passphrase):
    """The db; None where the passphrase opens no slot."""
    for one in vault["header"]["slots"]:
        if one["type"] != 1:
            continue
        key = derived(passphrase, bytes.fromhex(one["salt"]), one["n"], one["r"], one["p"])
        try:
            vault_key = unwrapped(key, bytes.fromhex(one["key"]), one["key_params"])
        except InvalidTag:
            continue
        return unwrapped(vault_key, base64.b64decode(vault["db"], validate=True), vault["header"]["params"])
    return None


def main():
    command, *arguments = sys.argv[1:]
    passphrase, _, rest = sys.stdin.buffer.read().partition(b"\n")
    if command == "open":
        with open(arguments[0], encoding="utf-8") as file:
            db = opened(json.load(file), passphrase.decode())
        if db is None:
            return 3
        sys.stdout.buffer.write(db)
        return 0
    if command == "seal":
        key = os.urandom(32)
        cost = tuple(map(int, arguments)) or (32768, 8, 1)
        print(json.dumps(sealed(rest, key, [slot(key, passphrase.decode(), cost)])), end="")
        return 0
    return 2


if __name__ == "__main__":
    sys.exit(main())
