#!/bin/sh
# parse-duration drops the comma of a number, also where it can only be a decimal comma.
# Version: parse-duration 2.1.9, in milliseconds.
# Guess before the run: "1,5 hours" is an hour and a half, 5400000.
# Seen: it is fifteen hours. "2 1/2 hours" is 7200021: the digits before the slash become 21 milliseconds, and the two hours are the 2
# behind it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9 > /dev/null
cat > run.mjs <<'END'
import parse from 'parse-duration';
for (const text of ['2 1/2 hours', '2.5 hours', '1,5 hours']) console.log(text + ' = ' + parse(text));
END
cat > expected.txt <<'END'
2 1/2 hours = 7200021
2.5 hours = 9000000
1,5 hours = 54000000
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
