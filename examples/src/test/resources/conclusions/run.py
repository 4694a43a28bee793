#!/usr/bin/env python3
"""run.py JAR: reconciles every story and compares with what the rule decides. Exit 0 when all are right."""
import glob, json, os, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
HERE = os.path.dirname(os.path.abspath(__file__))
MISSING = "(missing)"

def reconcile(jar, path):
    p = subprocess.run(["java", "-jar", jar, "reconcile", path, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    if p.returncode not in (0, 1):
        return None, "exit %d: %s" % (p.returncode, p.stderr.decode("utf-8", "replace").strip()[:600])
    try:
        return json.loads(p.stdout.decode("utf-8")), None
    except ValueError as e:
        return None, "no JSON: %s" % e

def compare(expect, got):
    wrong = []
    def eq(path, e, g):
        if isinstance(e, list):
            same = isinstance(g, list) and set(map(str, e)) == set(map(str, g))
        else:
            same = e == g
        if not same: wrong.append((path, e, g))
    byId = {m.get("id"): m for m in got.get("measurands", [])}
    for id, want in expect.get("measurands", {}).items():
        m = byId.get(id)
        if m is None:
            wrong.append((id, "present", MISSING)); continue
        sides = m.get("sides") or []
        stand = {c.get("id"): c.get("standing") for c in m.get("claims", [])}
        for key, e in want.items():
            path = id + "." + key
            if key == "standings":
                for c, s in e.items(): eq(path + "." + c, s, stand.get(c, MISSING))
            elif key == "standingsNot":
                for c, bad in e.items():
                    if stand.get(c, MISSING) in bad + [MISSING]: wrong.append((path + "." + c, "none of %s" % bad, stand.get(c, MISSING)))
            elif key == "sidesPrintable":
                eq(path, e, [s.get("printable") for s in sides])
            elif key == "sidesCount":
                eq(path, e, len(sides))
            elif key == "printableNot":
                if m.get("printable") in e: wrong.append((path, "none of %s" % e, m.get("printable")))
            elif key == "printableContains":
                if e not in (m.get("printable") or ""): wrong.append((path, e, m.get("printable")))
            else:
                eq(path, e, m.get(key, None if key in ("printable", "asOf", "grade") else MISSING))
    summary = got.get("summary", {})
    if "conflicts" in expect:
        eq("conflicts", expect["conflicts"], len(got.get("conflicts", [])))
        eq("summary.conflicts", expect["conflicts"], summary.get("conflicts", MISSING))
    if "needPerson" in expect: eq("needPerson", expect["needPerson"], summary.get("needPerson", MISSING))
    if "fewestWrongAtLeast" in expect:
        eq("fewestWrong.atLeast", str(expect["fewestWrongAtLeast"]), str((got.get("fewestWrong") or {}).get("atLeast", MISSING)))
    kinds = [n.get("kind") for n in got.get("notes", [])]
    for k in expect.get("notes", []):
        if k not in kinds: wrong.append(("notes", k, sorted(set(map(str, kinds)))))
    rel = {r.get("id"): r.get("status") for r in got.get("relations", [])}
    for r, s in expect.get("relations", {}).items(): eq("relations." + r, s, rel.get(r, MISSING))
    return wrong

def run(jar, path):
    with open(path.replace(".claims.json", ".expected.json"), encoding="utf-8") as f: expect = json.load(f)["expect"]
    got, error = reconcile(jar, path)
    return [("", "a reconciliation", error)] if error else compare(expect, got)

def main():
    if len(sys.argv) != 2: sys.exit("usage: run.py JAR")
    paths = sorted(glob.glob(os.path.join(HERE, "*.claims.json")))
    right = 0
    with ThreadPoolExecutor(4) as pool:
        for path, wrong in zip(paths, pool.map(lambda p: run(sys.argv[1], p), paths)):
            name = os.path.basename(path)[:-len(".claims.json")]
            right += not wrong
            for where, e, g in wrong:
                print("%s  %s  expected %s  got %s" % (name, where, json.dumps(e, ensure_ascii=False), json.dumps(g, ensure_ascii=False)))
    print("%d of %d right" % (right, len(paths)))
    sys.exit(0 if right == len(paths) else 1)

if __name__ == "__main__": main()
