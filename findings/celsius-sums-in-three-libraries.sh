#!/bin/sh
# Three libraries of units give three answers for 20 degrees Celsius and 5 degrees Celsius added.
# Versions: tech.units:indriya 2.2.4, mathjs 15.2.0, js-quantities 1.8.0.
# Guess before the run: mathjs adds kelvins and returns 298.15 degC; indriya returns 298.15 or 25; js-quantities refuses.
# Seen: indriya adds kelvins and returns 298.15 ℃, and half of its 20 ℃ is -126.575 ℃. mathjs returns 25 degC, and 40 degC for the
# double. js-quantities refuses the sum, but its double of 20 tempC is 40 tempC.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><dependencies>
<dependency><groupId>tech.units</groupId><artifactId>indriya</artifactId><version>2.2.4</version></dependency>
<dependency><groupId>si.uom</groupId><artifactId>si-units</artifactId><version>2.2.3</version></dependency>
</dependencies></project>
END
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath.txt > /dev/null
cat > Run.java <<'END'
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;
public class Run {
    public static void main(String[] args) {
        var twenty = Quantities.getQuantity(20, Units.CELSIUS);
        System.out.println("indriya: " + twenty.add(Quantities.getQuantity(5, Units.CELSIUS)) + ", half " + twenty.divide(2));
    }
}
END
cat > expected.txt <<'END'
indriya: 298.15 ℃, half -126.575 ℃
mathjs: 25 degC, double 40 degC
js-quantities: Cannot add two temperatures, double 40 tempC
END
java -cp "$(cat classpath.txt)" Run.java > seen.txt 2> errors.txt || { cat errors.txt; exit 1; }
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mathjs@15.2.0 js-quantities@1.8.0 > /dev/null
cat > run.mjs <<'END'
import { create, all } from 'mathjs';
import Qty from 'js-quantities';
const math = create(all);
console.log('mathjs: ' + math.evaluate('20 degC + 5 degC') + ', double ' + math.evaluate('2 * 20 degC'));
let sum;
try {
    sum = Qty('20 tempC').add(Qty('5 tempC'));
} catch (refusal) {
    sum = refusal.message;
}
console.log('js-quantities: ' + sum + ', double ' + Qty('20 tempC').mul(2));
END
node run.mjs >> seen.txt
diff expected.txt seen.txt && echo "as described"
