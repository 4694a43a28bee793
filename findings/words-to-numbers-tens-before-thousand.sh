#!/bin/sh
# words-to-numbers adds the tens before a multiplier to the end of the number.
# Version: words-to-numbers 1.5.1.
# Guess before the run: "twenty-five thousand, three hundred and six" is 25306.
# Seen: it is 5326: only the five is multiplied, and the twenty is added at the end. The hyphen and the comma do not matter.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1 > /dev/null
cat > run.mjs <<'END'
import { createRequire } from 'module';
const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
for (const text of ['twenty-five thousand, three hundred and six', 'twenty five thousand three hundred and six'])
    console.log(text + ' = ' + wordsToNumbers(text));
END
cat > expected.txt <<'END'
twenty-five thousand, three hundred and six = 5326
twenty five thousand three hundred and six = 5326
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
