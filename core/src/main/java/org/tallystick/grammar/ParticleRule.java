package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/**
 * Decides whether "up" and "down" state a change in running text. They do after a form of "be", a comma, a dash or a verb of movement, but
 * not after a verb that has another meaning with them: "make up 30 percent", "shot down 14 drones".
 */
final class ParticleRule {
    private final Tokens tokens;
    private final Language language;

    ParticleRule(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * Returns the amount that must show the change.
     *
     * @param by whether "by" follows, which shows it
     * @return null where no change is stated
     */
    @Nullable
    Evidence evidence(boolean by) {
        if (tokens.kind(-1) != Kind.WORD || tokens.is(-1, Role.STATE)) {
            return Evidence.NONE;
        }
        if (tokens.is(-1, Role.CLOSES)) {
            return Evidence.PERCENT_ALONE;
        }
        if (tokens.is(-1, Role.PHRASAL) || (!isMovement(-1) && language.isVerbForm(tokens, -1))) {
            return null;
        }
        return by ? Evidence.NONE : Evidence.MEASURE;
    }

    private boolean isMovement(int ahead) {
        boolean verb = tokens.is(ahead, Role.MOVES) || tokens.is(ahead, Role.RISE) || tokens.is(ahead, Role.FALL);
        return verb && !tokens.is(ahead, Role.TRANSITIVE);
    }
}
