# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Password managers: only their login codes are of interest."""
import csv
import gzip
import io
import json
import zipfile

from accounts import DOCK, PASSWORD, PIER, QUAY, STEAM, file, refused, uri
from sealing import b64, bitwarden_text, expand, kdbx3, kdbx4, mixed, pbkdf2, take

SECRET = PASSWORD.encode()
WORK = {"groups": ["Work"]}
NOTED = {"note": "a note"}


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([header.split(","), *rows])
    return out.getvalue()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def bitwarden():
    items = {"encrypted": False, "folders": [{"id": "f1", "name": "Work"}], "items": [
        {"type": 1, "name": "Quay", "folderId": "f1", "favorite": True, "notes": "a note",
         "login": {"username": "ana@quay.example", "totp": QUAY["secret"]}},
        {"type": 1, "name": "No code", "folderId": None, "favorite": False, "notes": None, "login": {"totp": None}},
        {"type": 1, "name": "Pier", "folderId": None, "favorite": False, "notes": None,
         "login": {"username": "x", "totp": uri(PIER)}},
        {"type": 1, "name": "Steam", "folderId": None, "favorite": False, "notes": None,
         "login": {"username": "dee", "totp": "steam://" + STEAM["secret"]}}]}
    found = [{**QUAY, **NOTED, **WORK, "favourite": True}, PIER, STEAM]
    salt = b64(take(16))
    key = pbkdf2("sha256", SECRET, salt.encode(), 1_000)
    enc, mac = expand(key, b"enc"), expand(key, b"mac")
    sealed = {"encrypted": True, "passwordProtected": True, "salt": salt, "kdfType": 0, "kdfIterations": 1_000,
              "encKeyValidation_DO_NOT_EDIT": bitwarden_text(enc, mac, b"00000000-0000-0000-0000-000000000000"),
              "data": bitwarden_text(enc, mac, json.dumps(items).encode())}
    locked = {"encrypted": True, "encKeyValidation_DO_NOT_EDIT": "2.x|y|z", "folders": [], "items": []}
    rows = table("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
                 [["Work", "1", "login", "Quay", "a note", "", "0", "", "ana@quay.example", "made up", QUAY["secret"]],
                  ["", "", "login", "Pier", "", "", "0", "", "x", "", uri(PIER)]])
    return [file("bitwarden.json", "bitwarden-json", json.dumps(items), found),
            file("bitwarden.csv", "bitwarden-csv", rows, found[:2]),
            file("bitwarden-sealed.json", "bitwarden-json-password", json.dumps(sealed), found, PASSWORD),
            refused("bitwarden-locked.json", "bitwarden-json-account-restricted", json.dumps(locked), "locked")]


def tables():
    name, link, note = "ana@quay.example", uri(QUAY), 'a "note",\nin two lines'
    noted = {"note": note}
    return [
        file("apple.csv", "password-manager-csv", table("Title,URL,Username,Password,Notes,OTPAuth",
             [["Quay", "", name, "made up", note, link], ["None", "", "x", "made up", "", ""]]), [{**QUAY, **noted}]),
        file("1password.csv", "password-manager-csv", table("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
             [["Quay", "", name, "made up", link, "true", "false", "Work", note]]),
             [{**QUAY, **noted, "favourite": True, **WORK}]),
        file("keepassxc.csv", "password-manager-csv", table("Group,Title,Username,Password,URL,Notes,TOTP,Icon",
             [["Work", "Quay", name, "made up", "", note, link, "0"]]), [{**QUAY, **noted, **WORK}]),
        file("lastpass.csv", "password-manager-csv", table("url,username,password,totp,extra,name,grouping,fav",
             [["", name, "made up", QUAY["secret"], note, "Quay", "Work", "1"]]),
             [{**QUAY, **noted, "favourite": True, **WORK}]),
        file("dashlane.csv", "password-manager-csv", table("username,title,password,note,url,category,otpSecret,otpUrl",
             [[name, "Quay", "made up", note, "", "Work", QUAY["secret"], link]]), [{**QUAY, **noted, **WORK}]),
        file("proton-pass.csv", "password-manager-csv", table("type,name,url,email,username,password,note,totp,createTime,vault",
             [["login", "Quay", "", name, "", "made up", note, link, "1", "Work"]]), [{**QUAY, **noted, **WORK}])]


def zips():
    one = {"accounts": [{"vaults": [{"items": [{"overview": {"title": "Quay", "tags": ["Work"]}, "favIndex": 1, "details": {"notesPlain": "a note", "sections": [
        {"fields": [{"value": {"totp": uri(QUAY)}}, {"value": {"string": "made up"}}]}]}}]}]}]}
    proton = {"vaults": {"v": {"name": "Work", "items": [{"data": {
        "metadata": {"name": "Quay", "note": "a note"}, "content": {"itemEmail": "ana@quay.example", "totpUri": uri(QUAY)},
        "extraFields": [{"type": "totp", "data": {"totpUri": uri(PIER)}}]}}]}}}
    return [file("one.1pux", "1pux", zipped({"export.attributes": "{}", "export.data": json.dumps(one)}),
                 [{**QUAY, **NOTED, **WORK, "favourite": True}]),
            file("proton-pass.zip", "protonpass-zip", zipped({"Proton Pass/data.json": json.dumps(proton)}),
                 [{**QUAY, **NOTED, **WORK}, {**PIER, **NOTED, **WORK}]),
            file("accounts.zip", "winauth-zip", zipped({"Accounts.txt": uri(QUAY) + "\n" + uri(DOCK)}), [QUAY, DOCK]),
            file("winauth.zip", "winauth-zip", zipped({"winauth-2026-01-01.txt": "# made up\r\n" + uri(QUAY) + "\r\n",
                                                      "readme.html": "<p>nothing</p>"}), [QUAY])]


def xml(stream=None, digest=b""):
    used = 0

    def value(text, is_protected=False):
        nonlocal used
        if not is_protected or stream is None:
            return f"<Value>{text.replace('&', '&amp;')}</Value>"
        data = text.encode()
        sealed = mixed(stream[used:used + len(data)], data)
        used += len(data)
        return f'<Value Protected="True">{b64(sealed)}</Value>'

    def entry(title, user, values, inside=""):
        strings = [("Title", title, False), ("UserName", user, False), ("Password", "made up", True), ("Notes", "a note", False),
                   *((name, text, True) for name, text in values)]
        return "<Entry><UUID>AAAA</UUID>" + "".join(
            f"<String><Key>{name}</Key>{value(text, safe)}</String>" for name, text, safe in strings) + inside + "</Entry>"

    head = f"<HeaderHash>{b64(digest)}</HeaderHash>" if digest else ""
    quay = entry("Quay", "ana@quay.example", [("otp", uri(QUAY))])
    old = "<History>" + entry("Old", "x", [("otp", uri(STEAM))]) + "</History>" if stream is None else ""
    work = "<Group><UUID>R1JPVVA=</UUID><Name>Work</Name>" + entry("Pier", "bö", [
        ("TimeOtp-Secret-Base32", PIER["secret"]), ("TimeOtp-Length", "8"), ("TimeOtp-Period", "60"),
        ("TimeOtp-Algorithm", "HMAC-SHA-256")], old)
    work += entry("Dock", "cy", [("HmacOtp-Secret-Base32", DOCK["secret"]), ("HmacOtp-Counter", "7")])
    work += entry("Steam", "dee", [("TOTP Seed", STEAM["secret"]), ("TOTP Settings", "30;S")])
    work += entry("Quay", "second", [("otp", f"key={QUAY['secret']}&step=60&size=8")]) + "</Group>"
    bin_ = "<Group><UUID>QklO</UUID><Name>Bin</Name>" + entry("Gone", "x", [("otp", uri(STEAM))]) + "</Group>"
    return (f"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeePassFile><Meta>{head}<RecycleBinUUID>QklO</RecycleBinUUID></Meta>"
            f"<Root><Group><UUID>Uk9PVA==</UUID><Name>All</Name>{quay}{work}{bin_}</Group></Root></KeePassFile>").encode()


def keepass():
    found = [{**QUAY, **NOTED}] + [{**one, **NOTED, **WORK} for one in (
        PIER, DOCK, STEAM, {**QUAY, "account": "second", "digits": 8, "period": 60})]
    return [file("keepass.xml", "keepass-xml", xml(), found),
            file("keepass-3.kdbx", "kdbx3", kdbx3(SECRET, xml, lambda text: gzip.compress(text, mtime=0)), found, PASSWORD,
                 mac=False),
            file("keepass-4.kdbx", "kdbx4", kdbx4(SECRET, xml), found, PASSWORD)]


def files():
    return [one for make in (bitwarden, tables, zips, keepass) for one in make()]
