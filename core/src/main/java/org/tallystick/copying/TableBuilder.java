package org.tallystick.copying;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Hedge;

/** Builds the {@link Table} of the claims of a dossier. */
final class TableBuilder {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int MOST_DIGITS = 9;
    private static final int NOT_SAID = -1;
    private static final int CLAIM_BITS = Integer.SIZE - 1;

    private final Dossier dossier;
    private final ImmutableList<Claim> claims;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<StatedValue.Content, Integer> valuesOfItem = new HashMap<>();
    private final int[] positions;
    private int cells;
    private int entries;

    final ImmutableList<String> sources;
    final List<Item> items;
    final Columns columns;
    final Ties ties;
    final List<StatedValue> values = new ArrayList<>();
    final Ints itemCells = new Ints();
    final Ints itemValues = new Ints();
    final Ints cellItem = new Ints();
    final Ints cellSource = new Ints();
    final Ints cellPosition = new Ints();
    final Ints cellTie = new Ints();
    final Ints cellEntries = new Ints();
    final Ints entryValue = new Ints();
    final List<Hedge> entryHedge = new ArrayList<>();
    final Ints entryWording = new Ints();
    final Ints entryPhrase = new Ints();

    /** Numbers objects in the order of their first occurrence. */
    static final class Ints {
        private final ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();

        void add(int number) {
            numbers.add(number);
        }

        int[] toArray() {
            return numbers.build().toArray();
        }
    }

    private TableBuilder(Dossier dossier) {
        this.dossier = dossier;
        this.claims = dossier.claims();
        this.sources = claims.stream()
                .map(claim -> claim.source().id())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        Map<Item, Integer> found = new HashMap<>();
        int[] itemOf = claims.stream()
                .mapToInt(claim -> found.computeIfAbsent(Item.of(claim), fresh -> found.size()))
                .toArray();
        this.items = new ArrayList<>(found.keySet());
        items.sort(Comparator.naturalOrder());
        int[] ranks = new int[items.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[found.getOrDefault(items.get(i), NOT_SAID)] = i;
        }
        this.columns = Columns.of(dossier, items);
        this.ties = new Ties(dossier, sources);
        int[] sourceOf = sourceOf();
        this.positions = positions(sourceOf);
        gather(keys(sourceOf, itemOf, ranks));
    }

    static Table table(Dossier dossier) {
        return new Table(new TableBuilder(dossier));
    }

    private int[] sourceOf() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i), i);
        }
        return claims.stream()
                .mapToInt(claim -> numbers.getOrDefault(claim.source().id(), NOT_SAID))
                .toArray();
    }

    /** Returns the positions of claims: the number in the locator where all claims of a source have one, else the index in the dossier. */
    private int[] positions(int[] sourceOf) {
        int[] located = new int[claims.size()];
        boolean[] unlocated = new boolean[sources.size()];
        for (int i = 0; i < located.length; i++) {
            located[i] = claims.get(i).locator().map(TableBuilder::number).orElse(NOT_SAID);
            unlocated[sourceOf[i]] |= located[i] == NOT_SAID;
        }
        for (int i = 0; i < located.length; i++) {
            located[i] = unlocated[sourceOf[i]] ? i : located[i];
        }
        return located;
    }

    private static int number(String locator) {
        int start = DIGIT.indexIn(locator);
        if (start < 0) {
            return NOT_SAID;
        }
        int end = start;
        while (end < locator.length() && end - start < MOST_DIGITS && DIGIT.matches(locator.charAt(end))) {
            end++;
        }
        return Integer.parseInt(locator, start, end, 10);
    }

    /** Returns the claims by item and source, as sort keys. */
    private long[] keys(int[] sourceOf, int[] itemOf, int[] ranks) {
        long[] keys = new long[claims.size()];
        for (int i = 0; i < keys.length; i++) {
            long item = ranks[itemOf[i]];
            keys[i] = ((item * sources.size() + sourceOf[i]) << CLAIM_BITS) | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    private void gather(long[] keys) {
        int open = NOT_SAID;
        for (int from = 0; from < keys.length; ) {
            long cell = keys[from] >> CLAIM_BITS;
            int to = from + 1;
            while (to < keys.length && (keys[to] >> CLAIM_BITS) == cell) {
                to++;
            }
            int item = (int) (cell / sources.size());
            if (item != open) {
                itemCells.add(cells);
                itemValues.add(values.size());
                open = item;
                valuesOfItem.clear();
            }
            addCell(item, (int) (cell % sources.size()), inOrder(keys, from, to));
            from = to;
        }
        itemCells.add(cells);
        itemValues.add(values.size());
        cellEntries.add(entries);
    }

    private List<Integer> inOrder(long[] keys, int from, int to) {
        List<Integer> numbers = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            numbers.add((int) (keys[i] & Integer.MAX_VALUE));
        }
        if (numbers.size() > 1) {
            numbers.sort(Comparator.<Integer>comparingInt(i -> positions[i])
                    .thenComparing(i -> claims.get(i).id()));
        }
        return numbers;
    }

    private void addCell(int item, int source, List<Integer> numbers) {
        cellItem.add(item);
        cellSource.add(source);
        cellPosition.add(positions[numbers.get(0)]);
        cellEntries.add(entries);
        int tie = ties.of(claims.get(numbers.get(0)));
        List<Integer> said = new ArrayList<>(1);
        for (int number : numbers) {
            Claim claim = claims.get(number);
            tie = ties.union(tie, ties.of(claim));
            Figure figure = figure(claim);
            int value = value(figure);
            if (!said.contains(value)) {
                said.add(value);
                addEntry(claim, figure.hedge(), value);
            }
        }
        cellTie.add(tie);
        cells++;
    }

    private void addEntry(Claim claim, Hedge hedge, int value) {
        entryValue.add(value);
        entryHedge.add(hedge);
        entryWording.add(claim.wording().map(this::word).orElse(NOT_SAID));
        entryPhrase.add(hedge == Hedge.NONE ? NOT_SAID : word(claim.said().phrase()));
        entries++;
    }

    /** Returns the dossier's figure. If nothing was converted it equals that of the claim, which is available without computation. */
    private Figure figure(Claim claim) {
        Optional<?> unit = claim.measurand().unit();
        Figure figure = claim.figure();
        return unit.isPresent() && unit.equals(figure.unit()) && figure.trend().isEmpty()
                ? figure
                : dossier.figure(claim);
    }

    private int value(Figure figure) {
        StatedValue.Content content = StatedValue.Content.of(figure);
        @Nullable Integer known = valuesOfItem.get(content);
        if (known == null) {
            valuesOfItem.put(content, values.size());
            values.add(new StatedValue(content, figure));
            return values.size() - 1;
        }
        values.get(known).takeIn(figure);
        return known;
    }

    private int word(String text) {
        return words.computeIfAbsent(
                Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(text, ' ')), fresh -> words.size());
    }
}
