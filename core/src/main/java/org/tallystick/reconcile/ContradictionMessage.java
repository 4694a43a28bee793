package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.proof.Conflict;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.RelationCheck.Status;

/** A readable message about contradictions: the result in one line, then each conflict with its claims and the reason. */
final class ContradictionMessage {
    /** The greatest number of conflicts listed, and of figures of each. */
    private static final int SHOWN = 10;

    private static final int LONGEST_QUOTE = 200;

    private final Reconciliation result;
    private final StringBuilder text = new StringBuilder();

    ContradictionMessage(Reconciliation result) {
        this.result = result;
    }

    String text() {
        text.append(result.summary());
        ImmutableList<Conflict> conflicts = result.conflicts();
        shown(conflicts).forEach(this::conflict);
        more(conflicts.size());
        List<String> unlisted = violationsWithoutConflict();
        shown(unlisted).forEach(why -> line("", why));
        more(unlisted.size());
        return text.toString();
    }

    private void conflict(Conflict conflict) {
        List<Claim> claims = result.dossier().claims().stream()
                .filter(claim -> conflict.claims().contains(claim.id()))
                .toList();
        text.append("\n");
        shown(claims).forEach(claim -> line("", said(claim)));
        more(claims.size());
        line("  ", conflict.why());
    }

    /** Returns, for example, {@code The Gazette says "more than 400" of ships that called in February ("More than 400 ships called.")}. */
    private static String said(Claim claim) {
        String quote = claim.quote()
                .map(words -> " (" + Quote.of(shortened(words)) + ")")
                .orElse("");
        return claim.source().name() + " says " + Quote.of(claim.said()) + " of "
                + claim.measurand().label() + quote;
    }

    private static String shortened(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        boolean parts = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1));
        return quote.substring(0, parts ? LONGEST_QUOTE - 1 : LONGEST_QUOTE).strip() + "…";
    }

    /** Not every conflict of linked relations is listed. */
    private List<String> violationsWithoutConflict() {
        ImmutableSet<String> listed = result.conflicts().stream()
                .flatMap(conflict -> conflict.relations().stream())
                .collect(ImmutableSet.toImmutableSet());
        Stream<String> single = result.checks().stream()
                .filter(check -> check.status() == Status.VIOLATED && !listed.contains(check.relation()))
                .map(RelationCheck::why);
        Stream<String> linked = result.linkedChecks().stream()
                .filter(check -> check.status() == Status.VIOLATED
                        && check.relations().stream().noneMatch(listed::contains))
                .map(LinkedCheck::why);
        return Stream.concat(single, linked).toList();
    }

    private static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN));
    }

    private void more(int count) {
        String more = Listing.more(count - SHOWN);
        if (!more.isEmpty()) {
            line("", more.strip());
        }
    }

    private void line(String indent, String line) {
        text.append("\n").append(indent).append(line);
    }
}
