#!/usr/bin/env python3
"""Checks a Mandat bundle, a folder or a zip: python3 verify.py [bundle]. Needs Python 3.8 or newer, nothing else.

Checks every event against its hash and the event before it, and the checkpoints against the events and each other.
Does NOT check signatures, whose the checkpoints are, that no stream has gaps, nor SHA256SUMS. The verifier in Java
does, and says more precisely what is wrong. The format is described in Mandat's docs/proof.md.
"""
import base64, datetime, hashlib, json, os, struct, sys, zipfile

FIELDS = "position municipality kind stream sequence id name version recordedAt payload metadata previous hash".split()
START = "0" * 64


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def number(n):
    return struct.pack(">q", n if type(n) is int else None)


def sized(data):
    return struct.pack(">i", -1 if data is None else len(data)) + (data or b"")


def text(value):
    return sized(None if value is None else value.encode("utf-8"))


def content(event, key):
    return sized(base64.b64decode(event[key + "64"], validate=True)) if key + "64" in event else text(event[key])


def event_hash(event):
    time = datetime.datetime.strptime(event["recordedAt"], "%Y-%m-%dT%H:%M:%S.%fZ") - datetime.datetime(1970, 1, 1)
    return sha(b"\0", bytes.fromhex(event["previous"]), number(event["position"]), number(event["sequence"]),
               number(time // datetime.timedelta(microseconds=1)),
               *(text(event[key]) for key in ("municipality", "kind", "stream", "id", "name", "version")),
               content(event, "payload"), content(event, "metadata")).hex()


def canonical(line, keys):
    """The object on the line, which must be written in the one way there is."""
    value = json.loads(line)
    again = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"
    if [key.replace("64", "") for key in value] != keys or again != line:
        raise ValueError("not written as it must be")
    return value


def read_checkpoints(lines, found):
    before, last = "-", 0
    for line in lines:
        try:
            note = canonical(line, ["note"])["note"]
            _, size, root, *named = note[:note.rindex("\n\n")].split("\n")
            position, event, _, previous = (row.split(" ", 1)[1] for row in named)
            size, position = int(size), int(position)
        except (ValueError, TypeError, IndexError) as flaw:
            found.append((last, last, "UNREADABLE checkpoint: %a" % flaw))
            before = None
            continue
        if before not in (None, previous):
            found.append((position, position, "CHECKPOINT_MISSING: it does not name the one before it"))
        before, last = hashlib.sha256(note.encode("utf-8")).hexdigest(), max(last, position)
        yield size, root, position, event


class Check:
    """Reads the events in order and holds the checkpoints against them; `found` says what is wrong, and where."""

    def __init__(self, checkpoints, found):
        self.checkpoints, self.found, self.due = checkpoints, found, next(checkpoints, None)
        self.previous, self.lines, self.positions = START, {START: 0}, [0]  # where each hash is, what each line's position
        self.peaks, self.size = [], 0  # a Merkle tree (RFC 6962), kept as the roots of its complete subtrees
        self.reached = self.agreed = self.faults = 0

    def line(self, line):
        try:
            event = canonical(line, FIELDS)
            actual, claimed, position = event_hash(event), event["hash"], event["position"]
        except (ValueError, TypeError, KeyError, AttributeError, struct.error) as flaw:
            self.found.append((self.reached, self.reached, "UNREADABLE line %d: %a" % (len(self.positions), flaw)))
            self.previous, self.positions = None, self.positions + [self.reached]
            return
        if actual != claimed:
            self.found.append((self.reached, position, "CHANGED: the content does not have its hash"))
        if self.previous not in (None, event["previous"]):
            self.found.append(self.broken(event))
        elif position <= self.reached:
            self.found.append((self.reached, position, "REORDERED: it stands after position %d" % self.reached))
        self.agree(position)
        self.lines.setdefault(claimed, len(self.positions))
        self.positions.append(position)
        self.append(bytes.fromhex(claimed))
        self.previous, self.reached = claimed, position if actual == claimed else self.reached

    def broken(self, event):
        after = self.lines.get(event["previous"], len(self.positions)) + 1
        if after < len(self.positions) and event["hash"] not in self.lines:
            return self.positions[after] - 1, self.positions[after], "ADDED: the chain goes past it"
        return self.positions[-1], event["position"], "MISSING, ADDED, DUPLICATED or REORDERED: the chain breaks here"

    def append(self, leaf):
        node, rest = sha(b"\0", leaf), self.size
        while rest & 1:
            node, rest = sha(b"\1", self.peaks.pop(), node), rest >> 1
        self.peaks.append(node)
        self.size += 1

    def root(self):
        node = self.peaks[-1]
        for left in reversed(self.peaks[:-1]):
            node = sha(b"\1", left, node)
        return base64.b64encode(node).decode()

    def agree(self, below):
        """The checkpoints below this position must say what the events so far say."""
        while self.due and self.due[2] < below:
            size, root, position, last = self.due
            if last in self.lines and (self.found or (self.size, self.root()) == (size, root)):
                self.agreed, self.faults = position, len(self.found)
            elif len(self.found) == self.faults:
                self.found.append((position, position, "REWRITTEN: the events do not give what this checkpoint says"))
            self.due = next(self.checkpoints, None)

    def end(self):
        self.agree(max(self.positions) + 1)
        for size, _, position, _ in [self.due, *self.checkpoints][-1:] if self.due else []:
            self.found.append((position, position, "TRUNCATED: it covers %d events, %d are there" % (size, self.size)))


def main(path):
    archive = None if os.path.isdir(path) else zipfile.ZipFile(path)
    folder = path if archive is None else next(n for n in archive.namelist() if n.endswith("events.ndjson"))[:-13]
    read = lambda name: open(os.path.join(folder, name), "rb") if archive is None else archive.open(folder + name)
    found = []
    check = Check(read_checkpoints(read("checkpoints.ndjson"), found), found)
    for line in read("events.ndjson"):
        check.line(line)
    check.end()
    print("%s: %d events, checkpoints agree up to position %d" % ("NOT OK" if found else "OK", check.size, check.agreed))
    for _, position, message in sorted(found, key=lambda finding: finding[0])[:20]:
        print("position %d: %s" % (position, message))
    print("Signatures have NOT been checked: that takes the verifier in Java, and a key from elsewhere.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))))
