#!/bin/sh
# numeral ignores the abbreviations of the financial press and keeps the number before them.
# Version: numeral 2.0.6, value().
# Guess before the run: "2.5bn" is 2500000000, as "2.5b" is, or null.
# Seen: it is 2.5, and so are "2.5mn" and "2.5tn"; "10 million" is 10. A value a billion times too small has no sign of a fault.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6 > /dev/null
cat > run.mjs <<'END'
import numeral from 'numeral';
for (const text of ['2.5b', '2.5bn', '2.5m', '2.5mn', '2.5tn', '10 million']) console.log(text + ' = ' + numeral(text).value());
END
cat > expected.txt <<'END'
2.5b = 2500000000
2.5bn = 2.5
2.5m = 2500000
2.5mn = 2.5
2.5tn = 2.5
10 million = 10
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
