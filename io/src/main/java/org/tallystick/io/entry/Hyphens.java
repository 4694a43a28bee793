package org.tallystick.io.entry;

import java.util.ArrayList;
import java.util.List;
import org.tallystick.relation.Rule;

/** Finds ids in the text of a rule that are joined by hyphens without a space, and may have been meant as one id. */
final class Hyphens {
    private Hyphens() {}

    static List<Rule.Mention> in(String text, Rule rule) {
        List<Rule.Mention> runs = new ArrayList<>();
        List<Rule.Mention> mentions = rule.mentions();
        for (int first = 0; first < mentions.size(); first++) {
            int last = first;
            while (last + 1 < mentions.size() && isJoined(text, mentions.get(last), mentions.get(last + 1))) {
                last++;
            }
            if (last > first) {
                int at = mentions.get(first).at();
                int end = mentions.get(last).end();
                runs.add(new Rule.Mention(text.substring(at, end), at, end));
                first = last;
            }
        }
        return runs;
    }

    private static boolean isJoined(String text, Rule.Mention one, Rule.Mention next) {
        return next.at() == one.end() + 1 && text.charAt(one.end()) == '-' && text.charAt(next.at()) != '`';
    }
}
