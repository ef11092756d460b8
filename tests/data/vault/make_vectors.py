#!/usr/bin/env python3
"""Writes vectors.json, from the description in docs/format-vault.md alone: a second implementation, no code shared with the product.

Needs pynacl, argon2-cffi and cryptography. Every secret is fixed, so the file is the same each time.
"""
import hashlib, hmac, json, struct
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as xchacha

RAW = (Encoding.Raw, PublicFormat.Raw)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def mac(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def hkdf(key, info, salt=b"\0" * 32):
    return mac(mac(salt, key), info, b"\x01")


def seal(key, nonce, place, plain):
    return nonce + xchacha(plain, place, nonce, key)


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def fixed(label, size=32):
    return hashlib.shake_256(b"tutela vector|" + label.encode()).digest(size)


def code_of(secret):
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = int.from_bytes(secret + sha(b"tutela/recovery-checksum/v1", secret)[:3], "big")
    digits = "".join(alphabet[bits >> 5 * (55 - n) & 31] for n in range(56))
    return "-".join(digits[n:n + 4] for n in range(0, 56, 4))


def sheet_code(number, making, secret):
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    body = bytes([number << 3]) + making + secret
    bits = int.from_bytes(body + sha(b"tutela/recovery-sheet-checksum/v1", body)[:4], "big")
    digits = "".join(alphabet[bits >> 5 * (63 - n) & 31] for n in range(64))
    return "-".join(digits[n:n + 4] for n in range(0, 64, 4))


MAKING, OTHER = fixed("making", 3), fixed("other making", 3)
SHEETS = [fixed(f"sheet {n}") for n in (1, 2, 3)]
CODES = [sheet_code(n + 1, MAKING, secret) for n, secret in enumerate(SHEETS)]


def pair_key(low, high):
    return hkdf(SHEETS[low - 1] + SHEETS[high - 1], b"tutela/recovery-pair/v1")


def attachment(key, nonce, stored, plain):
    chunk, out, n = 65536, b"TUTELAF1" + nonce, 0
    while len(plain) > chunk:
        out += xchacha(plain[:chunk], stored.encode(), nonce + struct.pack(">IB", n, 0), key)
        plain, n = plain[chunk:], n + 1
    return out + xchacha(plain, stored.encode(), nonce + struct.pack(">IB", n, 1), key)


def header():
    vault, officer = fixed("vault", 16).hex(), fixed("officer", 16).hex()
    vk, nk, uk, recovery = (fixed(x) for x in ("vault key", "notes key", "user key", "recovery"))
    x, e = X25519PrivateKey.from_private_bytes(fixed("x25519")), Ed25519PrivateKey.from_private_bytes(fixed("ed25519"))
    xpub, epub = x.public_key().public_bytes(*RAW), e.public_key().public_bytes(*RAW)
    base = f"tutela-vault/v1|{vault}|"
    salt = fixed("salt", 16)
    m, t, p = 19456, 2, 1
    passphrase = "a passphrase for the v\u00e9ctors"
    kek = hash_secret_raw(passphrase.encode(), salt, t, m, p, 32, Type.ID)

    def grant(name, key):
        eph = X25519PrivateKey.from_private_bytes(fixed("ephemeral " + name))
        pub = eph.public_key().public_bytes(*RAW)
        shared = eph.exchange(X25519PublicKey.from_public_bytes(xpub))
        kek = hkdf(shared, b"tutela/grant/v1", pub + xpub)
        place = f"{base}grant|{officer}|{name}".encode()
        return {"officer": officer, "key": name, "ephemeral": pub.hex(), "wrap": seal(kek, fixed("n " + name, 24), place, key).hex()}

    body = {
        "v": 1, "vault_id": vault, "epoch": 1, "label": "Vectors",
        "officers": [{
            "id": officer, "sealing": xpub.hex(), "signing": epub.hex(),
            "private": seal(hkdf(uk, b"tutela/officer-private/v1"), fixed("n private", 24),
                            f"{base}private|{officer}".encode(), fixed("x25519") + fixed("ed25519")).hex(),
        }],
        "slots": [
            {"kind": "passphrase", "officer": officer, "m": m, "t": t, "p": p, "salt": salt.hex(),
             "wrap": seal(kek, fixed("n pass", 24), f"{base}passphrase|{officer}|{m}|{t}|{p}|{salt.hex()}".encode(), uk).hex()},
            {"kind": "recovery", "officer": officer,
             "wrap": seal(hkdf(recovery, b"tutela/recovery-slot/v1"), fixed("n rec", 24), f"{base}recovery|{officer}".encode(), uk).hex()},
        ],
        "grants": [grant("vault", vk), grant("notes", nk)],
    }

    def whole(body, vk=vk):
        tag = mac(hkdf(vk, b"tutela/header-mac/v1"), canonical(body)).hex()
        return {"header": body, "mac": tag, "sum": sha(b"tutela/header-sum/v1", canonical(body), tag.encode()).hex()}

    def changed(f):
        copy = json.loads(json.dumps(body))
        f(copy)
        return copy

    def slot(**kw):
        return lambda h: h["slots"][0].update(kw)

    def pair(low, high, with_key=None):
        name = f"{low}+{high}"
        place = f"{base}recovery-pair|{officer}|{MAKING.hex()}|{name}".encode()
        key = with_key or pair_key(low, high)
        return {"kind": "recovery-pair", "officer": officer, "making": MAKING.hex(), "pair": name, "wrap": seal(key, fixed("n pair " + name, 24), place, uk).hex()}

    def three(h, v=2, pairs=None):
        h.update(v=v, slots=[h["slots"][0]] + (pairs or [pair(1, 2), pair(1, 3), pair(2, 3)]))

    good = whole(body)
    stale = json.loads(json.dumps(good))
    stale["header"]["label"] = "Vectorz"
    common = {"passphrase": passphrase, "recovery": code_of(recovery)}
    keys = {"vault_key": vk.hex(), "notes_key": nk.hex(), "database_key": hkdf(vk, b"tutela/database/v1").hex()}
    with_three = whole(changed(three))
    swapped = [pair(1, 2), dict(pair(1, 3), pair="2+3"), dict(pair(2, 3), pair="1+3")]

    def sheets(low, high):
        return {"passphrase": passphrase, "sheets": [CODES[low - 1], CODES[high - 1]]}

    return [
        *({"name": f"opens with sheets {a} and {b}", "file": with_three, **sheets(a, b), "opens": "yes", **keys}
          for a, b in ((1, 2), (2, 1), (1, 3), (3, 1), (2, 3), (3, 2))),
        {"name": "pairs exchanged", "file": whole(changed(lambda h: three(h, pairs=swapped))), **sheets(1, 3), "opens": "sheets do not"},
        {"name": "another making in the slot", "file": whole(changed(lambda h: three(h, pairs=[dict(pair(1, 2), making=OTHER.hex())]))),
         **sheets(1, 2), "opens": "sheets do not"},
        {"name": "wrapped under one sheet alone", "file": whole(changed(lambda h: three(h, pairs=[pair(1, 2, hkdf(SHEETS[0], b"tutela/recovery-pair/v1"))]))),
         **sheets(1, 2), "opens": "sheets do not"},
        {"name": "only the slot of the first two", "file": whole(changed(lambda h: three(h, pairs=[pair(1, 2)]))), **sheets(2, 3), "opens": "sheets do not"},
        {"name": "pairs in version 1", "file": whole(changed(lambda h: three(h, v=1))), **sheets(1, 2), "opens": "damaged"},
        {"name": "a pair that is none", "file": whole(changed(lambda h: three(h, pairs=[dict(pair(1, 2), pair="1+1")]))), **sheets(1, 2), "opens": "damaged"},
        {"name": "opens with both", "file": good, **common, "opens": "yes", **keys},
        {"name": "version 2 without pairs", "file": whole(changed(lambda h: h.update(v=2))), **common, "opens": "damaged"},
        {"name": "checksum does not fit", "file": stale, **common, "opens": "damaged"},
        {"name": "MAC under another key", "file": whole(body, fixed("other")), **common, "opens": "damaged"},
        {"name": "cheap derivation", "file": whole(changed(slot(m=8))), **common, "opens": "damaged"},
        {"name": "memory bomb", "file": whole(changed(slot(m=2**31))), **common, "opens": "damaged"},
        {"name": "no passes", "file": whole(changed(slot(t=0))), **common, "opens": "damaged"},
        {"name": "another salt", "file": whole(changed(slot(salt="00" * 16))), **common, "opens": "passphrase does not"},
        {"name": "unknown field", "file": whole(changed(lambda h: h.update(extra=1))), **common, "opens": "damaged"},
        {"name": "grants exchanged", "file": whole(changed(lambda h: [
            g.update(key={"vault": "notes", "notes": "vault"}[g["key"]]) for g in h["grants"]])), **common, "opens": "damaged"},
        {"name": "newer version", "file": whole(changed(lambda h: h.update(v=3))), **common, "opens": "newer"},
    ]


def entries():
    key = Ed25519PrivateKey.from_private_bytes(fixed("ed25519"))
    public = key.public_key().public_bytes(*RAW).hex()
    origin = sha(b"tutela-trail/v1|", fixed("vault", 16).hex().encode()).hex()
    text = canonical({
        "v": 1, "seq": 1, "prev": origin, "at": "2026-03-02T12:00:00.000Z", "who": fixed("officer", 16).hex(), "action": "request.registered",
        "about": [{"kind": "request", "id": 1}], "fields": [{"name": "title", "commit": fixed("commit").hex()}], "notes": {"number": "2026-0001"},
        "detail": fixed("detail").hex(),
    }).decode()

    def row(name, valid, text=text, leaf=None, sig=None):
        leaf = leaf or sha(b"\0", text.encode())
        sig = sig or key.sign(b"tutela-trail-signature/v1|" + leaf)
        return {"name": name, "entry": text, "leaf": leaf.hex(), "sig": sig.hex(), "signing_public": public, "valid": valid}

    leaf = sha(b"\0", text.encode())
    return [
        row("honest", True),
        row("leaf without its prefix", False, leaf=sha(text.encode())),
        row("signed without its context", False, sig=key.sign(leaf)),
        row("another's signature", False, sig=Ed25519PrivateKey.from_private_bytes(fixed("other")).sign(b"tutela-trail-signature/v1|" + leaf)),
        row("text changed after signing", False, text=text.replace("0001", "0002"), leaf=leaf, sig=key.sign(b"tutela-trail-signature/v1|" + leaf)),
    ]


def attachments():
    key, nonce, stored = fixed("file key"), fixed("file nonce", 19), fixed("stored", 16).hex()
    rows = []

    def row(name, sealed, plain=None, stored=stored):
        rows.append({"name": name, "key": key.hex(), "stored": stored, "sealed": sealed.hex(), "plain": None if plain is None else plain.hex()})

    short = b"a small attachment"
    sealed = attachment(key, nonce, stored, short)
    row("short", sealed, short)
    row("empty", attachment(key, nonce, stored, b""), b"")
    row("one byte cut", sealed[:-1])
    row("one byte added", sealed + b"\0")
    row("under another name", sealed, stored="0" * 32)
    row("without its magic", sealed[8:])
    long = bytes(70000)
    row("two chunks, the last cut off", attachment(key, nonce, stored, long)[:8 + 19 + 65536 + 16][:2000])
    return rows


def recovery():
    secret = fixed("recovery")
    code = code_of(secret)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    return [
        {"name": "as printed", "typed": code, "secret": secret.hex()},
        {"name": "lower case, blanks, look-alikes", "typed": code.lower().replace("-", " ").replace("0", "o").replace("1", "l"), "secret": secret.hex()},
        {"name": "one digit wrong", "typed": wrong, "secret": None, "rule": "checksum"},
        {"name": "a group missing", "typed": code[:-5], "secret": None, "rule": "length"},
        {"name": "a letter that is none", "typed": "U" + code[1:], "secret": None, "rule": "letter"},
    ]


def sheets():
    other = sheet_code(2, OTHER, fixed("sheet of another making"))
    wrong = CODES[1][:-1] + ("0" if CODES[1][-1] != "0" else "1")

    def refused(name, one, two, field, rule):
        return {"name": name, "typed": [one, two], "key": None, "field": field, "rule": rule}

    return [
        *({"name": f"sheets {a} and {b}", "typed": [CODES[a - 1], CODES[b - 1].lower().replace("-", " ").replace("0", "o")],
           "key": pair_key(min(a, b), max(a, b)).hex(), "pair": f"{min(a, b)}+{max(a, b)}", "making": MAKING.hex()}
          for a, b in ((1, 2), (1, 3), (3, 2))),
        refused("the same sheet twice", CODES[0], CODES[0], "secondCode", "same-sheet"),
        refused("of another making", CODES[0], other, "secondCode", "other-making"),
        refused("a single recovery sheet", code_of(fixed("recovery")), CODES[0], "recoveryCode", "not-of-three"),
        refused("one digit wrong", CODES[0], wrong, "secondCode", "checksum"),
        refused("a group missing", CODES[0][:-5], CODES[1], "recoveryCode", "length"),
        refused("a letter that is none", CODES[0], "U" + CODES[1][1:], "secondCode", "letter"),
        refused("sheet four", CODES[0], sheet_code(4, MAKING, SHEETS[1]), "secondCode", "checksum"),
    ]


def commitments():
    salt = fixed("commit salt")
    values = ['{"field":"title","new":"b","old":null}', '{"shown":1}', ""]
    return [{"salt": salt.hex(), "value": v, "commit": mac(salt, b"tutela-commit/v1|", v.encode()).hex()} for v in values]


def heads():
    vk, vault = fixed("vault key"), fixed("vault", 16).hex()
    # Page 3 was never written.
    tags = {1: fixed("page 1", 64), 2: fixed("page 2", 64), 3: bytes(64), 70000: fixed("page 70000", 64)}
    total = 0
    for page, tag in tags.items():
        if any(tag):
            total ^= int.from_bytes(mac(hkdf(vk, b"tutela/pages/v1"), struct.pack(">I", page), tag), "big")
    total = total.to_bytes(32, "big")
    base = {"vault_id": vault, "commit_seq": 7, "trail_seq": 7, "trail_head": fixed("leaf").hex(), "epoch": 2}
    place = f"tutela-pages/v1|{vault}|9".encode()
    marked = {**base, "pages": {"writes": 9, "sum": seal(hkdf(vk, b"tutela/pages-seal/v1"), fixed("n pages", 24), place, total).hex()}}
    moved = {**marked, "pages": {**marked["pages"], "writes": 10}}

    def row(name, head, valid, tag_of=None, told=True, key=vk):
        def text(head):
            stands = "|".join(str(head[x]) for x in ("vault_id", "commit_seq", "trail_seq", "trail_head", "epoch"))
            if "pages" not in head:
                return f"tutela-head/v1|{stands}"
            return f"tutela-head/v2|{stands}|{head['pages']['writes']}|{head['pages']['sum']}"

        tag = mac(hkdf(key, b"tutela/head-mac/v1"), text(tag_of or head).encode()).hex()
        file = json.dumps({"head": head, "mac": tag}, separators=(",", ":")).ljust(512)
        return {"name": name, "file": file, "vault_key": vk.hex(), "valid": valid, "sum": total.hex() if told else None,
                "pages": [{"page": page, "tag": tag.hex()} for page, tag in tags.items()]}

    return [
        row("with what all pages are", marked, True),
        row("from before that was kept", base, True, told=False),
        row("another counter under the same MAC", {**marked, "commit_seq": 6}, False, tag_of=marked, told=False),
        row("what all pages are taken out", base, False, tag_of=marked, told=False),
        row("MAC under another key", marked, False, told=False, key=fixed("other")),
        row("a sum moved to another write", moved, True, told=False),
    ]


vault_id = fixed("vault", 16).hex()
everything = {
    "header": header(), "head": heads(), "recovery": recovery(), "sheets": sheets(), "entry": entries(), "commitment": commitments(), "attachment": attachments(),
    "origin": {"vault_id": vault_id, "prev": sha(b"tutela-trail/v1|", vault_id.encode()).hex()},
}
with open(__file__.replace("make_vectors.py", "vectors.json"), "w", encoding="utf-8", newline="\n") as f:
    json.dump(everything, f, indent=1, ensure_ascii=False)
    f.write("\n")
