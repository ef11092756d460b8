#!/usr/bin/env python3
"""Checks what Tutela hands out of a vault's trail, without Tutela.

    verify_trail.py FILE [--key OFFICER=HEX] [--seen NUMBER:HASH] [--checkpoint FILE]

FILE is a whole trail ("Export the trail", JSON lines) or the proof of one case ("Export the proof", JSON).

    --key OFFICER=HEX     the officer's public key, learnt some other way; without it the keys named in FILE are believed
    --seen NUMBER:HASH    what stood in the footer of a document that left the office, such as 19:575ee1e08e350ee2
    --checkpoint FILE     a checkpoint kept from earlier: the trail of today must continue it

It needs Python 3.9 or later and the package `cryptography`. The exit is 0 when everything holds, 1 when something does not, 2 when FILE cannot be
read. The format is described in docs/format-vault.md, "The trail" and "What leaves of the trail".
"""

import argparse
import base64
import hashlib
import hmac
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Broken(Exception):
    """Something does not hold; its text says what."""


def canonical(value):
    """The one text of a JSON value: keys sorted by their UTF-8 bytes, no blanks, integers only."""
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-8"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    raise Broken("a number with a fraction")


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry.encode("utf-8")).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_of(leaves):
    """MTH of RFC 6962, over all leaves."""
    level = list(leaves)
    if not level:
        return hashlib.sha256(b"").digest()
    while len(level) > 1:
        pairs = [node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2:]
    return level[0]


def root_by_path(leaf, index, size, path):
    """The root that a leaf and its audit path lead to (RFC 9162, section 2.1.3.2)."""
    if not 0 <= index < size:
        raise Broken("an entry's number lies outside the trail")
    at, last, found = index, size - 1, leaf
    for step in path:
        if last == 0:
            raise Broken("a path is too long")
        if at & 1 or at == last:
            found = node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    if last:
        raise Broken("a path is too short")
    return found


def check_signature(key, signature, message, what):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Broken(f"{what}: the signature does not belong to the officer it names") from None


def read_checkpoint(note, vault, keys):
    """Size and root that a checkpoint states, once one of its signatures holds."""
    text, divider, signatures = note.partition("\n\n")
    lines = text.split("\n")
    if not divider or len(lines) < 3 or lines[0] != f"tutela/vault/{vault}":
        raise Broken("the checkpoint is not one of this vault")
    size, root = int(lines[1]), base64.b64decode(lines[2], validate=True)
    signed = (text + "\n").encode("utf-8")
    for line in signatures.splitlines():
        dash, name, blob = (line.split(" ") + ["", "", ""])[:3]
        key = keys.get(name.removeprefix("tutela/officer/"))
        if dash != "\u2014" or key is None:
            continue
        blob = base64.b64decode(blob, validate=True)
        key_id = hashlib.sha256(name.encode("utf-8") + b"\n\x01" + key).digest()[:4]
        if blob[:4] != key_id:
            continue
        check_signature(key, blob[4:], signed, "the checkpoint")
        return size, root
    raise Broken("the checkpoint is signed by no officer of this vault")


def read_entry(line, keys):
    """An entry, its leaf hash, and that it was signed by the officer it names."""
    text = line["entry"]
    entry = json.loads(text)
    what = f"entry {entry.get('seq')}"
    if canonical(entry) != text:
        raise Broken(f"{what}: not in the canonical form that was signed")
    key = keys.get(entry["who"])
    if key is None:
        raise Broken(f"{what}: signed by an officer whose key is not known")
    leaf = leaf_hash(text)
    check_signature(key, base64.b64decode(line["sig"], validate=True), b"tutela-trail-signature/v1|" + leaf, what)
    return entry, leaf


def check_values(entry, values):
    """Each value handed out is the one that the entry committed to."""
    for value in values:
        slot, salt, text = value["slot"], bytes.fromhex(value["salt"]), value["value"]
        promised = entry.get("detail") if slot == 0 else entry["fields"][slot - 1]["commit"]
        said = hmac.new(salt, b"tutela-commit/v1|" + text.encode("utf-8"), hashlib.sha256).hexdigest()
        if promised != said:
            raise Broken(f"entry {entry['seq']}: a value is not the one that was recorded")


def known_keys(officers, given):
    keys = {officer["id"]: bytes.fromhex(officer["signing"]) for officer in officers}
    for officer, key in given.items():
        if keys.get(officer, key) != key:
            raise Broken(f"officer {officer}: another key than the one you were given")
        keys[officer] = key
    return keys


def check_trail(lines, given, seen, kept):
    head = json.loads(next(lines))
    if head.get("format") != "tutela-trail/v1":
        raise Broken("this is not a trail of a format that is known here")
    vault, keys = head["vault"], known_keys(head["officers"], given)
    before = hashlib.sha256(b"tutela-trail/v1|" + vault.encode("utf-8")).hexdigest()
    leaves, note = [], None
    for raw in lines:
        line = json.loads(raw)
        if note is not None:
            raise Broken("something stands after the checkpoint")
        if "checkpoint" in line:
            note = line["checkpoint"]
            continue
        number = len(leaves) + 1
        entry, leaf = read_entry(line, keys)
        if entry["seq"] != number or entry["prev"] != before:
            raise Broken(f"entry {number}: it does not continue the one before; something was cut, put in or put in another order")
        before = leaf.hex()
        leaves.append(leaf)
    if note is None:
        raise Broken("the end is missing: there is no checkpoint")
    size, root = read_checkpoint(note, vault, keys)
    if size != len(leaves) or root != root_of(leaves):
        raise Broken("the checkpoint is of another trail: entries were cut off or added at the end")
    for old_note in kept:
        old_size, old_root = read_checkpoint(old_note, vault, keys)
        if old_size > len(leaves):
            raise Broken(f"the trail is shorter than at the checkpoint of {old_size}: it was rolled back")
        if root_of(leaves[:old_size]) != old_root:
            raise Broken(f"the trail is another one than at the checkpoint of {old_size}: its past was written anew")
    for number, start in seen:
        if number > len(leaves):
            raise Broken(f"a document speaks of entry {number}, which is not there: the trail was rolled back")
        if number and not leaves[number - 1].hex().startswith(start):
            raise Broken(f"entry {number} is another one than when the document was made: the past was written anew")
    return f"{len(leaves)} entries hold; root {root.hex()}"


def check_record(proof, given, seen, kept):
    vault, keys = proof["vault"], known_keys(proof["officers"], given)
    size, root = read_checkpoint(proof["checkpoint"], vault, keys)
    record, last = proof["record"], 0
    for line in proof["entries"]:
        entry, leaf = read_entry(line, keys)
        number = entry["seq"]
        if number <= last:
            raise Broken(f"entry {number}: out of order")
        last = number
        if record not in entry["about"]:
            raise Broken(f"entry {number}: it is about something else")
        path = [bytes.fromhex(step) for step in line["path"]]
        if root_by_path(leaf, number - 1, size, path) != root:
            raise Broken(f"entry {number}: it is not in the trail that the checkpoint states")
        check_values(entry, line.get("values", []))
        for at, start in seen:
            if at == number and not leaf.hex().startswith(start):
                raise Broken(f"entry {number} is another one than when the document was made")
    for old_note in kept:
        old_size, old_root = read_checkpoint(old_note, vault, keys)
        if old_size > size or (old_size == size and old_root != root):
            raise Broken(f"the trail is not a continuation of the checkpoint of {old_size}")
    return f"{len(proof['entries'])} entries about {record['kind']} {record['id']} are in a trail of {size}; root {root.hex()}"


def pairs(text, separator):
    left, found, right = text.partition(separator)
    if not found:
        raise argparse.ArgumentTypeError(f"needs a {separator!r}")
    return left, right


def key_argument(text):
    officer, key = pairs(text, "=")
    return officer, bytes.fromhex(key)


def seen_argument(text):
    number, start = pairs(text, ":")
    return int(number), start.lower()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("file")
    parser.add_argument("--key", type=key_argument, action="append", default=[], metavar="OFFICER=HEX")
    parser.add_argument("--seen", type=seen_argument, action="append", default=[], metavar="NUMBER:HASH")
    parser.add_argument("--checkpoint", action="append", default=[], metavar="FILE")
    asked = parser.parse_args()
    try:
        kept = [open(path, encoding="utf-8").read() for path in asked.checkpoint]
        with open(asked.file, encoding="utf-8") as file:
            first = file.readline()
            whole = '"format":"tutela-trail/' in first
            file.seek(0)
            given = dict(asked.key)
            if whole:
                answer = check_trail(iter(file), given, asked.seen, kept)
            else:
                proof = json.load(file)
                if proof.get("format") != "tutela-record/v1":
                    raise Broken("this is neither a trail nor a proof of a format that is known here")
                answer = check_record(proof, given, asked.seen, kept)
    except Broken as broken:
        print(f"DOES NOT HOLD: {broken}")
        return 1
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, StopIteration) as error:
        print(f"CANNOT BE READ: {type(error).__name__}", file=sys.stderr)
        return 2
    print(f"HOLDS: {answer}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
