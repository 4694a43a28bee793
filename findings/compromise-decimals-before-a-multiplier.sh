#!/bin/sh
# compromise loses the decimals of a number in words before a multiplier, and sometimes the multiplier.
# Version: compromise 14.17.0, numbers().
# Guess before the run: "two point two million" is 2200000 and "four and a half billion" 4500000000.
# Seen: they are 2 and 4000000000. "two point two" alone is 2.2, and "2.2 million" in digits is 2200000. Of "$3-5 billion" only the word
# "billion" is left, as 1000000000.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 > /dev/null
cat > run.mjs <<'END'
import nlp from 'compromise';
for (const text of ['two point two', '2.2 million', 'two point two million people', 'four and a half billion', '$3-5 billion'])
    console.log(text + ': ' + nlp(text).numbers().json().map(each => each.text + ' = ' + each.number.num).join('; '));
END
cat > expected.txt <<'END'
two point two: two point two = 2.2
2.2 million: 2.2 million = 2200000
two point two million people: two point two million = 2
four and a half billion: four and a half billion = 4000000000
$3-5 billion: billion = 1000000000
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
