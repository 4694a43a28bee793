#!/bin/sh
# Recognizers-Text for JavaScript takes the number after a currency code for a number of cents.
# Version: @microsoft/recognizers-text-suite 1.3.1, English, recognizeCurrency.
# Guess before the run: the amount of "Rs 300 cr" is 300, or nothing is found.
# Seen: the values are 3, 3 and 250, still with the unit of the whole currency. Only the place of the code matters: after the number, as in
# "300 USD", nothing is divided.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 > /dev/null
cat > run.mjs <<'END'
import R from '@microsoft/recognizers-text-suite';
for (const text of ['USD 300', '300 USD', '$300', 'INR 300', 'Rs 25,000', '300 rupees'])
    for (const found of R.recognizeCurrency(text, R.Culture.English))
        console.log(text + ': ' + found.resolution.value + ' ' + found.resolution.unit);
END
cat > expected.txt <<'END'
USD 300: 3 United States dollar
300 USD: 300 United States dollar
$300: 300 Dollar
INR 300: 3 Indian rupee
Rs 25,000: 250 Rupee
300 rupees: 300 Rupee
END
node run.mjs > seen.txt
diff expected.txt seen.txt && echo "as described"
