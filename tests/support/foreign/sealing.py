# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What files of other programs are sealed and packed with, by other means than Countersign's: Python's own library and
python3-cryptography (44 or newer, for Argon2). Chance comes from take(), so that the same files come out every time.
"""
import base64
import hashlib
import hmac
import struct

from cryptography.hazmat.primitives import padding, poly1305
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives import hashes

_turn = iter(range(1_000_000))


def take(size):
    return hashlib.shake_256(f"foreign {next(_turn)}".encode()).digest(size)


def b64(data):
    return base64.b64encode(data).decode()


def sha256(data):
    return hashlib.sha256(data).digest()


def pbkdf2(name, password, salt, rounds, size=32):
    return hashlib.pbkdf2_hmac(name, password, salt, rounds, size)


def argon2(password, salt, passes, kibibytes, lanes):
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=kibibytes).derive(password)


def gcm(key, nonce, plain, associated=None):
    """Text and tag in one."""
    return AESGCM(key).encrypt(nonce, plain, associated)


def cbc(key, vector, plain, padded=True):
    if padded:
        pad = padding.PKCS7(128).padder()
        plain = pad.update(plain) + pad.finalize()
    sealing = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    return sealing.update(plain) + sealing.finalize()


def chacha20_from(key, nonce, block, data):
    """RFC 8439, section 2.4, from that block on."""
    whole = struct.pack("<I", block) + nonce
    return Cipher(algorithms.ChaCha20(key, whole), mode=None).encryptor().update(data)


def hchacha20(key, nonce):
    """The first and the last row of the permuted state: what the cipher's block has without the state it began with."""
    words = struct.unpack("<16I", chacha20_from(key, nonce[4:], int.from_bytes(nonce[:4], "little"), bytes(64)))
    start = (*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), *struct.unpack("<4I", nonce))
    mixed = [(word - begun) % 2**32 for word, begun in zip(words, start)]
    return struct.pack("<8I", *mixed[:4], *mixed[12:])


def secretstream(key, header, plain, tag=3):
    """One message of libsodium's stream, the last one unless told otherwise."""
    inner, nonce = hchacha20(key, header[:16]), struct.pack("<I", 1) + header[16:]
    first = chacha20_from(inner, nonce, 1, bytes([tag]) + bytes(63))
    text = chacha20_from(inner, nonce, 2, plain)
    mac = poly1305.Poly1305(chacha20_from(inner, nonce, 0, bytes(32)))
    mac.update(first + text + bytes((len(text) - 48) % 16) + struct.pack("<QQ", 0, 64 + len(text)))
    return first[:1] + text + mac.finalize()


def expand(key, word):
    return HKDFExpand(hashes.SHA256(), 32, word).derive(key)


def bitwarden_text(enc, mac, plain):
    vector = take(16)
    text = cbc(enc, vector, plain)
    return f"2.{b64(vector)}|{b64(text)}|{b64(hmac.digest(mac, vector + text, 'sha256'))}"


def salted(passphrase, plain):
    """As OpenSSL's command line and CryptoJS write it."""
    salt, material, block = take(8), b"", b""
    while len(material) < 48:
        block = hashlib.md5(block + passphrase + salt).digest()
        material += block
    return b64(b"Salted__" + salt + cbc(material[:32], material[32:48], plain))


def java_map(texts):
    """A java.util.HashMap of texts as Java serialises it."""
    def text(value):
        data = value.encode()
        return b"\x74" + struct.pack(">H", len(data)) + data

    head = (b"\xac\xed\x00\x05sr\x00\x11java.util.HashMap\x05\x07\xda\xc1\xc3\x16`\xd1\x03\x00\x02F\x00\nloadFactorI\x00"
            b"\tthresholdxp" + struct.pack(">fi", 0.75, 12) + b"w\x08" + struct.pack(">ii", 16, len(texts)))
    return head + b"".join(text(name) + text(value) for name, value in texts.items()) + b"x"


def salsa20_state(key, around):
    """The state before and after the rounds, from a key and what stands in its middle."""
    def rotated(value, by):
        return (value << by | value >> (32 - by)) & 0xFFFFFFFF

    words = struct.unpack("<8I", key)
    constants = struct.unpack("<4I", b"expand 32-byte k")
    start = [constants[0], *words[:4], constants[1], *struct.unpack("<4I", around), constants[2], *words[4:], constants[3]]
    x = list(start)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
                           (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
            x[b] ^= rotated((x[a] + x[d]) & 0xFFFFFFFF, 7)
            x[c] ^= rotated((x[b] + x[a]) & 0xFFFFFFFF, 9)
            x[d] ^= rotated((x[c] + x[b]) & 0xFFFFFFFF, 13)
            x[a] ^= rotated((x[d] + x[c]) & 0xFFFFFFFF, 18)
    return start, x


def salsa20(key, nonce, size):
    out = b""
    for block in range((size + 63) // 64):
        start, x = salsa20_state(key, nonce + struct.pack("<Q", block))
        out += struct.pack("<16I", *((one + other) & 0xFFFFFFFF for one, other in zip(x, start)))
    return out[:size]


def secretbox(key, nonce, plain):
    """libsodium's box for one: the MAC stands before the text."""
    _, x = salsa20_state(key, nonce[:16])
    inner = struct.pack("<8I", *(x[i] for i in (0, 5, 10, 15, 6, 7, 8, 9)))
    stream = salsa20(inner, nonce[16:], 32 + len(plain))
    text = mixed(stream[32:], plain)
    return poly1305.Poly1305.generate_tag(stream[:32], text) + text


def chacha20(key, nonce, size):
    sealing = Cipher(algorithms.ChaCha20(key, b"\0\0\0\0" + nonce), None).encryptor()
    return sealing.update(bytes(size))


def mixed(stream, data):
    return bytes(one ^ other for one, other in zip(stream, data))


def aes_kdf(password, seed, rounds):
    key = sha256(sha256(password))
    sealing = Cipher(algorithms.AES(seed), modes.ECB()).encryptor()
    for _ in range(rounds):
        key = sealing.update(key)
    return sha256(key)


def fields(width, values):
    return b"".join(struct.pack("<B" + width, field, len(value)) + value for field, value in values)


KDBX = bytes.fromhex("03d9a29a67fb4bb5")
AES, CHACHA = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff"), bytes.fromhex("d6038a2b8b6f4cb5a524339a31dbb59a")
AES_KDF, ARGON2D = "c9d9f39a628a4460bf740d08c18a4fea", "ef636ddf8c29444b91f7a9a403e30a0c"


def kdbx3(password, xml_for, pack, rounds=600):
    """`xml_for(stream, digest)` is the text with its values mixed with a stream, and the digest of the head in it."""
    seed, transform, vector, stream_key, start = take(32), take(32), take(16), take(32), take(32)
    head = KDBX + struct.pack("<HH", 1, 3) + fields("H", [
        (2, AES), (3, struct.pack("<I", 1)), (4, seed), (5, transform), (6, struct.pack("<Q", rounds)), (7, vector),
        (8, stream_key), (9, start), (10, struct.pack("<I", 2)), (0, b"\r\n\r\n")])
    stream = salsa20(sha256(stream_key), bytes.fromhex("e830094b97205d2a"), 4096)
    content = pack(xml_for(stream, sha256(head)))
    blocks = struct.pack("<I", 0) + sha256(content) + struct.pack("<I", len(content)) + content
    blocks += struct.pack("<I", 1) + bytes(32) + struct.pack("<I", 0)
    key = sha256(seed + aes_kdf(password, transform, rounds))
    return head + cbc(key, vector, start + blocks)


def kdbx4(password, xml_for, rounds=600):
    seed, transform, nonce, stream_key = take(32), take(32), take(12), take(64)

    def item(sort, name, value):
        return struct.pack("<BI", sort, len(name)) + name + struct.pack("<I", len(value)) + value

    derivation = (struct.pack("<H", 0x100) + item(0x42, b"$UUID", bytes.fromhex(AES_KDF)) + item(0x42, b"S", transform)
                  + item(5, b"R", struct.pack("<Q", rounds)) + b"\0")
    head = KDBX + struct.pack("<HH", 0, 4) + fields("I", [
        (2, CHACHA), (3, struct.pack("<I", 0)), (4, seed), (7, nonce), (11, derivation), (0, b"\r\n\r\n")])
    digest = hashlib.sha512(stream_key).digest()
    inner = fields("I", [(1, struct.pack("<I", 3)), (2, stream_key), (0, b"")])
    inner += xml_for(chacha20(digest[:32], digest[32:44], 4096), b"")
    keys = seed + aes_kdf(password, transform, rounds)
    base = hashlib.sha512(keys + b"\x01").digest()

    def mac(number, data):
        count = struct.pack("<Q", number)
        return hmac.digest(hashlib.sha512(count + base).digest(), data, "sha256")

    sealed = mixed(chacha20(sha256(keys), nonce, len(inner)), inner)
    out = head + sha256(head) + mac(2**64 - 1, head)
    for number, block in enumerate([sealed, b""]):
        length = struct.pack("<I", len(block))
        out += mac(number, struct.pack("<Q", number) + length + block) + length + block
    return out
