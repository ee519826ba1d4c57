# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of apps that have others in apps.py: what lies in the app itself, above all."""
import hashlib
import hmac
import plistlib
import struct

from accounts import DOCK, KEYS, PASSWORD, PIER, QUAY, STEAM, b32, file
from apps import SECRET, WORK, archive, database, dumped
from sealing import argon2, b64, cbc, pbkdf2, secretbox, sha256, take


def totp_authenticator():
    """The settings that lie on a phone, of which the app's own backup has only the list."""
    listed = dumped([{"issuer": "Quay", "name": "ana@quay.example", "key": QUAY["secret"], "base": 32, "digits": "6",
                      "period": "30"},
                     {"issuer": "Pier", "name": "bö", "key": KEYS["Pier"].hex(), "base": 16, "digits": "8", "period": "60"}])
    text = listed.replace('"', "&quot;")
    found = [QUAY, {**PIER, "algorithm": "SHA1"}]
    return [file("totp-authenticator.xml", "totpauthenticator-prefs",
                 f"<?xml version='1.0'?><map><string name=\"STATIC_TOTP_CODES_LIST\">{text}</string></map>", found)]


def stratum():
    """The app's own database."""
    base = database([
        ("CREATE TABLE authenticator (type INTEGER, icon TEXT, issuer TEXT, username TEXT, secret TEXT, pin TEXT, algorithm "
         "INTEGER, digits INTEGER, period INTEGER, counter INTEGER, copyCount INTEGER)",),
        *(("INSERT INTO authenticator VALUES (?, NULL, ?, ?, ?, NULL, ?, ?, ?, ?, 0)",
           ({"hotp": 1, "totp": 2, "steam": 4}[one["type"]], one["issuer"], one["account"], one["secret"],
            ["SHA1", "SHA256"].index(one["algorithm"]), one["digits"], one["period"], one["counter"] or 0))
          for one in (QUAY, PIER, DOCK, STEAM)),
        ("CREATE TABLE category (id TEXT, name TEXT)",), ("INSERT INTO category VALUES ('c1', 'Work')",),
        ("CREATE TABLE authenticatorcategory (categoryId TEXT, authenticatorSecret TEXT)",),
        ("INSERT INTO authenticatorcategory VALUES ('c1', ?)", (QUAY["secret"],))])
    return [file("stratum.sqlite", "stratum-sqlite", base, [{**QUAY, **WORK}, PIER, DOCK, STEAM])]


def authenticator_plus():
    """SQLCipher's third form: in each page a vector, a MAC and a filling stand at its end."""
    plain = database([
        ("CREATE TABLE accounts (email TEXT, secret TEXT, counter INTEGER, type INTEGER, issuer TEXT, category TEXT)",),
        ("INSERT INTO accounts VALUES (?, ?, 0, 0, ?, 'Work')", ("Quay:ana@quay.example", b32("Quay"), "Quay")),
        ("INSERT INTO accounts VALUES (?, ?, 7, 1, ?, 'All Accounts')", ("cy", b32("Dock"), "Dock"))], 1024, 48)
    salt = take(16)
    key = pbkdf2("sha1", SECRET, salt, 64_000)
    mac_key = pbkdf2("sha1", key, bytes(one ^ 0x3A for one in salt), 2)
    sealed = b""
    for number in range(len(plain) // 1024):
        page = plain[number * 1024:(number + 1) * 1024 - 48]
        vector = take(16)
        text = cbc(key, vector, page[16:] if number == 0 else page, padded=False)
        mac = hmac.digest(mac_key, text + vector + struct.pack("<I", number + 1), "sha1")
        sealed += (salt if number == 0 else b"") + text + vector + mac + bytes(12)
    return [file("authenticator-plus.db", "authplus-sqlcipher", sealed, [{**QUAY, **WORK}, DOCK], PASSWORD)]


def otp_auth_account():
    """One account, in the older form without a MAC: key and vector are digests."""
    uid = plistlib.UID
    inner = archive(1, ["$null", {"$class": uid(5), "label": uid(2), "issuer": uid(3), "secret": uid(4), "type": 1,
                                  "algorithm": 1, "digits": 6, "period": 0, "counter": 7}, "cy", "Dock", KEYS["Dock"],
                        {"$classname": "OTPAccount", "$classes": ["OTPAccount", "NSObject"]}])
    salt, vector = take(8).hex(), take(8).hex()
    sealed = cbc(sha256(salt.encode() + b"-" + SECRET), hashlib.sha1(vector.encode()).digest()[:16], inner)
    outer = archive(1, ["$null", {"$class": uid(8), "NS.keys": [uid(2), uid(3), uid(4)], "NS.objects": [uid(5), uid(6), uid(7)]},
                        "Data", "Salt", "IV", sealed, salt, vector,
                        {"$classname": "NSDictionary", "$classes": ["NSDictionary", "NSObject"]}])
    return [file("otpauth-ios.otpauth", "otpauth-ios-account", cbc(sha256(b"OTPAuth"), bytes(16), outer), [DOCK], PASSWORD,
                 mac=False)]


def keysmith():
    salt = take(16)
    key = argon2(SECRET, salt, 2, 8_192, 1)

    def boxed(plain):
        nonce = take(24)
        return nonce, secretbox(key, nonce, plain)

    nonce, challenge = boxed(SECRET)
    lines = ["[master-key]", "algorithm=2", f"challenge=\"{b64(challenge)}\"", "cpu=2", "length=32", "memory=8388608",
             f"nonce=\"{b64(nonce)}\"", f"salt=\"{b64(salt)}\""]
    for number, one in enumerate((QUAY, DOCK)):
        nonce, secret = boxed(KEYS[one["issuer"]])
        lines += ["", f"[%7B0000000{number}-1111-4a4a-8b8b-000000000001%7D]", f"account={one['account']}",
                  f"issuer={one['issuer']}", f"nonce=\"{b64(nonce)}\"", f"secret=\"{b64(secret)}\"", f"type={one['type']}",
                  f"pinLength={one['digits']}",
                  *(["counter=7"] if one["type"] == "hotp" else ["timeStep=30", "hash=sha1",
                                                                 "epoch=1970-01-01T00:00:00Z"])]
    return [file("keysmith.ini", "keysmith-ini", "\n".join(lines) + "\n", [QUAY, DOCK], PASSWORD)]


def authy():
    """What the app gets from its servers, opened already."""
    tokens = [{"name": "ana@quay.example", "issuer": "Quay", "digits": 6, "decrypted_seed": QUAY["secret"]}]
    return [file("authy-open.json", "authy-api-json", dumped({"decrypted_authenticator_tokens": tokens}), [QUAY])]


def files():
    return [one for make in (totp_authenticator, stratum, authenticator_plus, otp_auth_account, keysmith, authy)
            for one in make()]
