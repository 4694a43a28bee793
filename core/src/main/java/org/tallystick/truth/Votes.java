package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The votes of all voters on all things, in flat arrays. The votes on one thing are adjacent and sorted by value. Votes for one value share
 * its number, and the values of one thing are adjacent.
 */
final class Votes {
    final int voters;

    /** The index of the first vote on each thing, with one more entry at the end. */
    final int[] start;

    /** The index of the first value of each thing, with one more entry at the end. */
    final int[] firstValue;

    /** By vote: the number of its voter. */
    final int[] voter;

    /** By vote: the value that was stated. */
    final double[] said;

    /** By vote: its share of the voter's one vote on the thing. */
    final double[] part;

    /** By vote: the number of the value that it is for. */
    final int[] choice;

    /** By number of a value: the value. */
    final double[] value;

    Votes(int voters, List<ImmutableList<OriginValue>> things, Map<String, Integer> numbers) {
        int votes = things.stream().mapToInt(List::size).sum();
        this.voters = voters;
        this.start = new int[things.size() + 1];
        this.firstValue = new int[things.size() + 1];
        this.voter = new int[votes];
        this.said = new double[votes];
        this.part = new double[votes];
        this.choice = new int[votes];
        double[] values = new double[votes];
        for (int thing = 0; thing < things.size(); thing++) {
            add(thing, things.get(thing), numbers, values);
        }
        this.value = Arrays.copyOf(values, firstValue[things.size()]);
    }

    /** Returns the votes on items. The voters are numbered in the order of their ids. */
    static Votes of(List<DataItem> items, List<String> origins) {
        Map<String, Integer> numbers = new HashMap<>();
        origins.forEach(origin -> numbers.put(origin, numbers.size()));
        return new Votes(origins.size(), items.stream().map(DataItem::votes).toList(), numbers);
    }

    /** Returns the origins with a vote, by id. */
    static ImmutableList<String> origins(List<DataItem> items) {
        TreeSet<String> origins = new TreeSet<>();
        items.forEach(item -> origins.addAll(item.origins()));
        return ImmutableList.copyOf(origins);
    }

    private void add(int thing, List<OriginValue> votes, Map<String, Integer> numbers, double[] values) {
        double[] distinct =
                votes.stream().mapToDouble(OriginValue::value).distinct().toArray();
        double[] finest = finest(votes);
        int at = start[thing];
        for (OriginValue vote : votes) {
            voter[at] = numbers.getOrDefault(vote.origin(), 0);
            said[at] = vote.value();
            part[at] = vote.part();
            choice[at] = firstValue[thing] + Arrays.binarySearch(distinct, meant(vote, finest));
            at++;
        }
        System.arraycopy(distinct, 0, values, firstValue[thing], distinct.length);
        start[thing + 1] = at;
        firstValue[thing + 1] = firstValue[thing] + distinct.length;
    }

    /** Returns the values of the least uncertainty, in order. */
    private static double[] finest(List<OriginValue> votes) {
        double least = votes.stream()
                .mapToDouble(OriginValue::uncertainty)
                .reduce(Double.POSITIVE_INFINITY, (one, other) -> other < one ? other : one);
        return votes.stream()
                .filter(vote -> vote.uncertainty() == least)
                .mapToDouble(OriginValue::value)
                .distinct()
                .toArray();
    }

    /** A figure that rounds exactly one of the finest is a vote for that. */
    private static double meant(OriginValue vote, double[] finest) {
        int from = Arrays.binarySearch(finest, vote.low());
        int first = from < 0 ? -from - 1 : from;
        boolean one = first < finest.length
                && finest[first] <= vote.high()
                && (first + 1 == finest.length || finest[first + 1] > vote.high());
        return one ? finest[first] : vote.value();
    }

    int things() {
        return start.length - 1;
    }

    /** Returns the number of claims of each voter. */
    double[] claims() {
        double[] claims = new double[voters];
        for (int i = 0; i < voter.length; i++) {
            claims[voter[i]] += part[i];
        }
        return claims;
    }
}
