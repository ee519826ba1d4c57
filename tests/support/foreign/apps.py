# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Authenticator apps: their exports, backups and what lies on a phone."""
import base64
import gzip
import hashlib
import hmac
import json
import plistlib
import sqlite3
import struct
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from accounts import ALL, DOCK, KEYS, PASSWORD, PIER, QUAY, STEAM, b32, file, refused, uri
from sealing import argon2, b64, cbc, gcm, java_map, pbkdf2, salted, secretstream, sha256, take

sys.path.insert(0, str(Path(__file__).parent.parent))
import aegis_vault  # noqa: E402

SECRET = PASSWORD.encode()
WORK = {"groups": ["Work"]}


def dumped(value):
    return json.dumps(value, ensure_ascii=False)


def aegis():
    group = "0b2c1d7e-1111-4a4a-8b8b-000000000001"
    entries = [{"type": one["type"], "uuid": f"3f2b8c1e-5a77-4a0e-9c39-0d7a6b1f2e1{i}", "name": one["account"],
                "issuer": one["issuer"], "note": "a note" if i == 0 else "", "favorite": i == 0, "icon": None,
                "info": {"secret": one["secret"], "algo": one["algorithm"], "digits": one["digits"],
                         **({"counter": one["counter"]} if one["type"] == "hotp" else {"period": one["period"]})},
                "groups": [group] if i == 0 else []} for i, one in enumerate(ALL)]
    db = {"version": 3, "entries": entries, "groups": [{"uuid": group, "name": "Work"}], "icons_optimized": True}
    found = [{**QUAY, "note": "a note", "favourite": True, **WORK}, *ALL[1:]]
    key = take(32)
    slots = [{"type": 2, "uuid": "x", "key": "", "key_params": {}}]
    slots += [aegis_vault.slot(key, word, (1024, 8, 1), take) for word in ("another one", PASSWORD)]
    sealed = aegis_vault.sealed(dumped(db).encode(), key, slots, take)
    plain = {"version": 1, "header": {"slots": None, "params": None}, "db": db}
    return [file("aegis.json", "aegis-json", dumped(plain), found),
            file("aegis-sealed.json", "aegis-json-encrypted", dumped(sealed), found, PASSWORD)]


def twofas():
    services = [{"name": one["issuer"], "secret": one["secret"], "updatedAt": 1, "order": {"position": 9 - i},
                 **({"groupId": "g1"} if i == 0 else {}),
                 "otp": {"account": one["account"], "issuer": one["issuer"], "digits": one["digits"], "period": one["period"],
                         "algorithm": one["algorithm"], "tokenType": one["type"].upper(), "source": "Manual",
                         **({"counter": 7} if one["type"] == "hotp" else {})}} for i, one in enumerate(ALL)]
    root = {"services": services, "groups": [{"id": "g1", "name": "Work", "isExpanded": True}], "schemaVersion": 4,
            "appOrigin": "android"}
    salt, nonce = take(256), take(12)
    text = gcm(pbkdf2("sha256", SECRET, salt, 10_000), nonce, dumped(services).encode())
    sealed = {**root, "services": [], "servicesEncrypted": f"{b64(text)}:{b64(salt)}:{b64(nonce)}"}
    found = [STEAM, DOCK, PIER, {**QUAY, **WORK}]
    return [file("2fas.2fas", "2fas-json", dumped(root), found),
            file("2fas-sealed.2fas", "2fas-encrypted", dumped(sealed), found, PASSWORD)]


def andotp():
    text = dumped([{"secret": one["secret"], "issuer": one["issuer"], "label": one["account"], "digits": one["digits"],
                    "type": one["type"].upper(), "algorithm": one["algorithm"], "thumbnail": "Default",
                    "last_used": 1_700_000_000_000 if i == 0 else 0, "tags": ["Work"] if i == 0 else [],
                    **({"counter": 7} if one["type"] == "hotp" else {"period": one["period"]})}
                   for i, one in enumerate(ALL)])
    found = [{**QUAY, **WORK, "lastUsedAt": 1_700_000_000}, *ALL[1:]]
    count, salt, nonce = 1_200, take(12), take(12)
    sealed = struct.pack(">I", count) + salt + nonce + gcm(pbkdf2("sha1", SECRET, salt, count), nonce, text.encode())
    old = take(12)
    return [file("andotp.json", "andotp-json", text, found),
            file("andotp-sealed.bin", "andotp-encrypted", sealed, found, PASSWORD),
            file("andotp-old.bin", "andotp-encrypted-old", old + gcm(sha256(SECRET), old, text.encode()), found, PASSWORD)]


def signed(data):
    return list(struct.unpack(f"{len(data)}b", data))


def freeotp():
    def token(one, offset):
        return {"algo": one["algorithm"], "digits": one["digits"], "issuerExt": one["issuer"], "issuerInt": "",
                "label": one["account"], "period": 30 if one["type"] == "hotp" else one["period"],
                "type": "HOTP" if one["type"] == "hotp" else "TOTP",
                "counter": one["counter"] + offset if one["type"] == "hotp" else 0}

    kept = [QUAY, PIER, DOCK]
    full = [{**token(one, -1), "secret": signed(KEYS[one["issuer"]])} for one in kept]
    plus = dumped({"tokens": full, "tokenOrder": [f"{one['issuer']}:{one['account']}" for one in kept]})
    prefs = "<?xml version='1.0' encoding='utf-8'?><map>" + "".join(
        f'<string name="{one["issuer"]}:{one["account"]}">{dumped(entry).replace(chr(34), "&quot;")}</string>'
        for one, entry in zip(kept, full)) + '<string name="tokenOrder">[]</string></map>'
    master, salt, count = take(32), take(32), 1_000

    def sealed(key, plain, word):
        nonce = take(12)
        return {"mCipher": "AES/GCM/NoPadding", "mCipherText": signed(gcm(key, nonce, plain, word.encode())),
                "mParameters": signed(b"\x30\x11\x04\x0c" + nonce + b"\x02\x01\x10"), "mToken": word}

    texts = {"masterKey": dumped({"mAlgorithm": "PBKDF2withHmacSHA512", "mIterations": count, "mSalt": signed(salt),
                                  "mEncryptedKey": sealed(pbkdf2("sha512", SECRET, salt, count), master, "AES")})}
    for i, one in enumerate(kept):
        texts[f"id{i}"] = dumped({"key": dumped(sealed(master, KEYS[one["issuer"]], "HmacSHA1"))})
        texts[f"id{i}-token"] = dumped(token(one, 0))
    return [file("freeotp-plus.json", "freeotpplus-json", plus, kept),
            file("freeotp-prefs.xml", "freeotp-v1-prefs", prefs, kept),
            file("freeotp-backup.xml", "freeotp-v2", java_map(texts), kept, PASSWORD)]


def stratum():
    numbers = {"hotp": 1, "totp": 2, "steam": 4}
    text = dumped({
        "Authenticators": [{"Type": numbers[one["type"]], "Issuer": one["issuer"], "Username": one["account"],
                            "Secret": one["secret"], "Algorithm": ["SHA1", "SHA256"].index(one["algorithm"]),
                            "Digits": one["digits"], "Period": one["period"], "Counter": one["counter"] or 0, "Icon": None}
                           for one in ALL],
        "Categories": [{"Id": "c1", "Name": "Work", "Ranking": 0}],
        "AuthenticatorCategories": [{"CategoryId": "c1", "AuthenticatorSecret": QUAY["secret"], "Ranking": 0}],
        "CustomIcons": []})
    found = [{**QUAY, **WORK}, *ALL[1:]]
    salt, vector = take(20), take(16)
    legacy = b"AuthenticatorPro" + salt + vector + cbc(pbkdf2("sha1", SECRET, salt, 64_000), vector, text.encode())
    salt, nonce = take(16), take(12)
    strong = b"AUTHENTICATORPRO" + salt + nonce + gcm(argon2(SECRET, salt, 3, 65_536, 4), nonce, text.encode())
    page = "<!doctype html><html><body>" + "".join(
        f"<p><code>{uri(one).replace('&', '&amp;')}</code></p>" for one in ALL[:3]) + "</body></html>"
    return [file("stratum.authpro", "stratum-json", text, found),
            file("stratum-legacy.authpro", "stratum-encrypted-legacy", legacy, found, PASSWORD, mac=False),
            file("stratum-strong.authpro", "stratum-encrypted", strong, found, PASSWORD),
            file("stratum.html", "stratum-html", page, ALL[:3])]


def database(statements, page=512, reserved=0):
    """`reserved`: bytes at the end of each page that SQLite leaves to others."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made"
        base = sqlite3.connect(path, isolation_level=None)
        base.execute(f"PRAGMA page_size = {page}")
        if reserved:
            base.executescript("CREATE TABLE gone (a); DROP TABLE gone; VACUUM")
            base.close()
            # One page with nothing in it: how much is left to others, and where the next cell would end.
            empty = bytearray(path.read_bytes())
            empty[20] = reserved
            empty[105:107] = struct.pack(">H", page - reserved)
            path.write_bytes(empty)
            base = sqlite3.connect(path, isolation_level=None)
        base.execute("BEGIN")
        for sql, *values in statements:
            base.execute(sql, *values)
        base.execute("COMMIT")
        base.close()
        return path.read_bytes()


def databases():
    google = database([("CREATE TABLE accounts (email TEXT, secret TEXT, counter INTEGER, type INTEGER, issuer TEXT)",),
                   ("INSERT INTO accounts VALUES (?, ?, 0, 0, ?)", ("Quay:ana@quay.example", b32("Quay"), "Quay")),
                   ("INSERT INTO accounts VALUES (?, ?, 7, 1, ?)", ("cy", b32("Dock"), "Dock"))])
    microsoft = database([("CREATE TABLE accounts (name TEXT, username TEXT, oath_secret_key TEXT, account_type INTEGER)",),
                      ("INSERT INTO accounts VALUES (?, ?, ?, 0)", ("Quay", "ana@quay.example", b32("Quay")))])
    return [file("google.sqlite", "google-sqlite", google, [QUAY, DOCK]),
            file("microsoft.sqlite", "microsoft-sqlite", microsoft, [QUAY])]


def google_link(accounts):
    def varint(value):
        out = b""
        while value > 0x7F:
            out += bytes([value & 0x7F | 0x80])
            value >>= 7
        return out + bytes([value])

    def text(field, value):
        return varint(field << 3 | 2) + varint(len(value)) + value

    entries = b"".join(text(1, text(1, KEYS[one["issuer"]]) + text(2, one["account"].encode()) + text(3, one["issuer"].encode())
                            + b"\x20\x01\x28\x01\x30" + (b"\x01\x38\x07" if one["type"] == "hotp" else b"\x02"))
                       for one in accounts)
    return "otpauth-migration://offline?data=" + quote(b64(entries + b"\x10\x01\x18\x01\x20\x00\x28\x05"), safe="")


def ente_lines():
    shown = quote(dumped({"pinned": True, "trashed": False, "tags": ["Work"], "note": "a note"}), safe="")
    gone = quote(dumped({"pinned": False, "trashed": True, "tags": [], "note": ""}), safe="")
    return ([uri(QUAY) + "&codeDisplay=" + shown, uri(PIER) + "&codeDisplay=" + gone],
            [{**QUAY, "note": "a note", "favourite": True, **WORK}, {**PIER, "trashed": True}])


def lists():
    ente, found = ente_lines()
    list_text = "# made up\r\n" + "\r\n".join(map(uri, ALL)) + "\r\n"
    return [file("uris.txt", "otpauth-list", list_text, ALL),
            file("uris.txt.gz", "gzip", gzip.compress(list_text.encode(), mtime=0), ALL),
            file("uris-wide.txt", "otpauth-list", list_text.encode("utf-16"), ALL),
            file("ente.txt", "otpauth-list", "\n".join(ente), found),
            file("ente.json", "ente-json", dumped({"items": [{"rawData": one} for one in ente]}), found),
            file("google.txt", "google-migration", google_link([QUAY, DOCK]), [QUAY, DOCK])]


def small():
    kept = [QUAY, PIER]
    proton = dumped({"version": 1, "entries": [{"id": str(i), "note": "a note" if i == 0 else None, "content": {
        "uri": uri(one), "entry_type": "Totp", "name": one["account"]}} for i, one in enumerate(kept)]})
    noted = [{**QUAY, "note": "a note"}, PIER]
    salt, nonce = take(16), take(12)
    key = argon2(SECRET, salt, 2, 19_456, 1)
    sealed = dumped({"version": 1, "salt": b64(salt),
                     "content": b64(nonce + gcm(key, nonce, proton.encode(), b"proton.authenticator.export.v1"))})
    last = {"a": [{"iN": one["issuer"], "uN": one["account"], "s": one["secret"], "d": one["digits"], "tS": one["period"],
                   "a": one["algorithm"], "iF": i == 0, "fD": {"folderId": 2 if i == 0 else 0}} for i, one in enumerate(kept)],
            "f": [{"i": 2, "n": "Work"}]}
    lastpass = {"version": 3, "folders": [{"id": 2, "name": "Work"}], "accounts": [
        {"issuerName": one["iN"], "userName": one["uN"], "secret": one["s"], "digits": one["d"], "timeStep": one["tS"],
         "algorithm": one["a"], "isFavorite": one["iF"], "folderData": one["fD"]} for one in last["a"]]}
    marked = [{**QUAY, "favourite": True, **WORK}, PIER]

    def packed(value):
        return b64(gzip.compress(dumped(value).encode(), mtime=0))

    transfer = "lpaauth-migration://offline?data=" + quote(packed({"version": 3, "content": packed(last)}), safe="")
    raivo = [{"issuer": one["issuer"], "account": one["account"], "secret": one["secret"], "algorithm": one["algorithm"],
              "digits": str(one["digits"]), "kind": one["type"].upper(), "timer": str(one["period"] or 30),
              "counter": str(one["counter"] or 0), "pinned": "true" if one is QUAY else "false"} for one in ALL[:3]]
    kinds = {"steam": "steamtotp"}
    twofauth = {"app": "2fauth_v5", "schema": 1, "data": [
        {"otp_type": kinds.get(one["type"], one["type"]), "account": one["account"], "service": one["issuer"],
         "secret": one["secret"], "digits": one["digits"], "algorithm": one["algorithm"].lower(), "period": one["period"],
         "counter": one["counter"]} for one in ALL]}
    duo = [{"accountType": "OtpAccount", "name": "ana@quay.example", "otpGenerator": {"otpSecret": QUAY["secret"]}},
           {"accountType": "OtpAccount", "name": "cy", "otpGenerator": {"otpSecret": DOCK["secret"], "counter": 7}}]
    steam = {"shared_secret": b64(KEYS["Steam"]), "account_name": "dee", "revocation_code": "R00000"}
    totp = json.dumps({json.dumps([{"issuer": one["issuer"], "name": one["account"], "key": one["secret"], "base": 32,
                                    "digits": str(one["digits"]), "period": str(one["period"])} for one in (QUAY,)]): ""})
    coded = [{**STEAM, "recoveryCodes": ["R00000"]}]
    return [file("proton.json", "proton-json", proton, noted),
            file("proton-sealed.json", "proton-json-encrypted", sealed, noted, PASSWORD),
            file("lastpass.json", "lastpass-json", dumped(lastpass), marked),
            file("lastpass.txt", "lastpass-migration", transfer, marked),
            file("raivo.json", "raivo-json", dumped(raivo), [{**QUAY, "favourite": True}, PIER, DOCK]),
            file("2fauth.json", "2fauth-json", dumped(twofauth), ALL),
            file("duo.json", "duo-json", dumped(duo), [{**QUAY, "issuer": ""}, {**DOCK, "issuer": ""}]),
            file("steam.json", "steam-json", dumped({"accounts": {"1": steam}}), coded),
            file("steam.maFile", "steam-mafile", dumped({**steam, "device_id": "android:x"}), coded),
            file("totp-authenticator.txt", "totpauthenticator-encrypted", b64(cbc(sha256(SECRET), bytes(16), totp.encode())),
                 [QUAY], PASSWORD, mac=False)]


def extension():
    def entries(secret_for, **others):
        return {f"h{i}": {"account": one["account"], "issuer": one["issuer"] + "::quay.example", "secret": secret_for(one),
                          "type": one["type"], "counter": one["counter"] or 0, "period": one["period"] or 30,
                          "digits": one["digits"], "algorithm": one["algorithm"], "pinned": i == 0, "index": i,
                          "hash": f"h{i}", **others} for i, one in enumerate(ALL[:3])}

    found = [{**QUAY, "favourite": True}, PIER, DOCK]
    first = entries(lambda one: salted(SECRET, one["secret"].encode()), encrypted=True)
    inner = take(32)
    second = entries(lambda one: salted(inner.hex().encode(), one["secret"].encode()), encrypted=True)
    second["key"] = {"enc": salted(SECRET, inner), "hash": "x"}
    salt = b64(take(16))
    phrase = b64(argon2(SECRET, salt.encode(), 2, 19_456, 1)).rstrip("=").encode()
    third = {name: {"dataType": "EncOTPStorage", "data": salted(phrase, dumped(entry).encode()), "keyId": "k", "index": 0}
             for name, entry in entries(lambda one: one["secret"], encrypted=False).items()}
    third["k"] = {"dataType": "Key", "id": "k", "salt": salt, "hash": "x", "version": 3}
    return [file("extension.json", "authext-json", dumped(entries(lambda one: one["secret"], encrypted=False)), found),
            *(file(f"extension-{i}.json", "authext-json-encrypted", dumped(form), found, PASSWORD, mac=False)
              for i, form in enumerate([first, second, third], 1))]


def phones():
    mask = bytes.fromhex("398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c64"
                         "79015c1d5b8b8f6b9a")
    serial, key = "XX-0000-0000-0000", KEYS["Dock"].hex()

    def masked(text):
        return bytes(one ^ other for one, other in zip(text.encode(), mask)).hex().upper()

    battle = (f'<map><string name="com.blizzard.messenger.AUTHENTICATOR_SERIAL">{masked(serial)}</string>'
              f'<string name="com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET">{masked(key)}</string></map>')
    salt = "made up salt"
    sealed = b64(cbc(pbkdf2("sha1", SECRET, salt.encode(), 1_000), bytes(16), QUAY["secret"].encode()))

    def authy(**secret):
        text = dumped([{"name": "ana@quay.example", "originalIssuer": "Quay", "digits": 6, **secret}]).replace('"', "&quot;")
        return f'<?xml version="1.0"?>\n<map><string name="com.authy.storage.tokens.authenticator.key">{text}</string></map>'

    api = {"authenticator_tokens": [{"name": "ana@quay.example", "issuer": "Quay", "digits": 6, "encrypted_seed": sealed,
                                     "salt": salt, "key_derivation_iterations": 1_000, "unique_iv": None}]}
    return [file("battlenet.xml", "battlenet-prefs", battle,
                 [{**DOCK, "type": "totp", "issuer": "Battle.net", "account": serial, "digits": 8, "period": 30, "counter": None}]),
            file("authy.xml", "authy-prefs", authy(decryptedSecret=QUAY["secret"]), [QUAY]),
            file("authy-sealed.xml", "authy-prefs-encrypted", authy(encryptedSecret=sealed, salt=salt), [QUAY], PASSWORD, mac=False),
            file("authy-api.json", "authy-api-json-encrypted", dumped(api), [QUAY], PASSWORD, mac=False)]


def archive(root, objects):
    return plistlib.dumps({"$version": 100_000, "$archiver": "NSKeyedArchiver", "$top": {"root": plistlib.UID(root)},
                           "$objects": objects}, fmt=plistlib.FMT_BINARY)


def otp_auth():
    uid = plistlib.UID
    one = {"$class": uid(9), "label": uid(2), "issuer": uid(3), "secret": uid(4), "type": 2, "algorithm": 1, "digits": 0,
           "period": 0, "counter": 0}
    folder = {"$class": uid(9), "name": uid(6), "accounts": uid(7)}
    inner = archive(1, ["$null", {"$class": uid(9), "NS.keys": [uid(8)], "NS.objects": [uid(10)]}, "ana@quay.example", "Quay",
                        KEYS["Quay"], folder, "Work", {"$class": uid(9), "NS.objects": [uid(11)]}, "Folders",
                        {"$classname": "NSDictionary", "$classes": ["NSDictionary", "NSObject"]},
                        {"$class": uid(9), "NS.objects": [uid(5)]}, one])
    salt, mac_salt, vector = take(8), take(8), take(16)
    keys = [pbkdf2("sha1", SECRET, one, 10_000) for one in (salt, mac_salt)]
    sealed = b"\x03\x01" + salt + mac_salt + vector + cbc(keys[0], vector, inner)
    sealed += hmac.digest(keys[1], sealed, "sha256")
    outer = archive(1, ["$null", {"$class": uid(6), "NS.keys": [uid(2), uid(3)], "NS.objects": [uid(4), uid(5)]}, "Version",
                        "WrappedData", 1.1, sealed, {"$classname": "NSDictionary", "$classes": ["NSDictionary", "NSObject"]}])
    return [file("otpauth-ios.otpauthdb", "otpauth-ios", cbc(sha256(b"Authenticator"), bytes(16), outer),
                 [{**QUAY, **WORK}], PASSWORD)]


def locked():
    pgp = "-----BEGIN PGP MESSAGE-----\n\n" + base64.b64encode(take(96)).decode() + "\n-----END PGP MESSAGE-----\n"
    listed = {"encrypted": True, "entries": [{"encryption_iv": b64(take(16)), "encryption_salt": b64(take(8)),
                                              "filename": "1.maFile", "steamid": 1}]}
    return [refused("openpgp.asc", "openpgp", pgp, "openpgp"),
            refused("openpgp.gpg", "openpgp", b"\x8c\x0d\x04\x09\x03\x02" + take(120), "openpgp"),
            refused("steam-manifest.json", "steam-desktop-manifest", dumped(listed), "sealed")]


def sealed_ente():
    lines, found = ente_lines()
    salt, header, passes, kibibytes = take(16), take(24), 2, 8192
    text = secretstream(argon2(SECRET, salt, passes, kibibytes, 1), header, "\n".join(lines).encode())
    sealed = {"version": 1, "kdfParams": {"memLimit": kibibytes * 1024, "opsLimit": passes, "salt": b64(salt)},
              "encryptedData": b64(text), "encryptionNonce": b64(header)}
    return [file("ente-sealed.json", "ente-encrypted", dumped(sealed), found, PASSWORD)]


def files():
    return [one for make in (aegis, twofas, andotp, freeotp, stratum, databases, lists, small, extension, phones, otp_auth,
                             locked) for one in make()]
