#!/bin/sh
# mathjs reads the sum of two percentages as a remainder.
# Version: mathjs 15.2.0, evaluate.
# Guess before the run: "5% + 3%" is 0.08.
# Seen: it is about 0.02, the remainder of 5 divided by +3%, and "50% + 10%" is 0. The sign after the percent makes it the operator of the
# remainder. In parentheses the sum is right, and a product is right.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mathjs@15.2.0 > /dev/null
cat > run.mjs <<'END'
import { create, all } from 'mathjs';
const math = create(all);
for (const sum of ['5% + 3%', '50% + 10%', '(5%) + (3%)', '10% * 50%'])
    console.log(sum + ' = ' + Number(math.evaluate(sum)).toFixed(6));
END
cat > expected.txt <<'END'
5% + 3% = 0.020000
50% + 10% = 0.000000
(5%) + (3%) = 0.080000
10% * 50% = 0.050000
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
