#!/bin/sh
# Recognizers-Text for JavaScript divides by the multiplier after a part of a whole.
# Version: @microsoft/recognizers-text-suite 1.3.1, English, recognizeNumber.
# Guess before the run: "half a million" is resolved to 500000.
# Seen: it is resolved to 2E-06, which is 2 divided by 1,000,000. "three quarters of a million" becomes 1.2E-05, and "two and a half
# million" 2.0000005. No error is raised. "half a dozen" is 6, so the fault belongs to the powers of ten.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 > /dev/null
cat > run.mjs <<'END'
import R from '@microsoft/recognizers-text-suite';
for (const text of ['half a million', 'three quarters of a million', 'two and a half million', 'half a dozen'])
    for (const found of R.recognizeNumber(text, R.Culture.English)) console.log(found.text + ' = ' + found.resolution.value);
END
cat > expected.txt <<'END'
half a million = 2E-06
three quarters of a million = 1.2E-05
two and a half million = 2.0000005
half a dozen = 6
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
