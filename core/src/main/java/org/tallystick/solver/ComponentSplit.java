package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.solver.linear.DisjointSets;

/** Takes a problem apart where its unknowns are not tied together. */
final class ComponentSplit {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final DisjointSets sets;

    private ComponentSplit(Problem problem) {
        problem.unknowns().forEach(name -> numbers.put(name, numbers.size()));
        this.sets = new DisjointSets(numbers.size());
        problem.statements()
                .forEach(statement -> statement
                        .measurands()
                        .forEach(name -> sets.merge(
                                number(name), number(statement.measurands().get(0)))));
    }

    private record Pieces(List<String> names, List<Integer> statements, List<Integer> bounds) {
        Pieces() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The parts, smaller ones first. */
    static List<Component> of(Problem problem) {
        ComponentSplit parts = new ComponentSplit(problem);
        Map<Integer, Pieces> pieces = new LinkedHashMap<>();
        problem.unknowns().forEach(name -> parts.piece(pieces, name).names().add(name));
        for (int number = 0; number < problem.bounds().size(); number++) {
            parts.piece(pieces, problem.bounds().get(number).unknown()).bounds().add(number);
        }
        for (int number = 0; number < problem.statements().size(); number++) {
            ImmutableList<String> about = problem.statements().get(number).measurands();
            if (!about.isEmpty()) {
                parts.piece(pieces, about.get(0)).statements().add(number);
            }
        }
        return pieces.values().stream()
                .sorted(Comparator.comparing(piece -> piece.names().size()))
                .map(piece ->
                        new Component(problem, ImmutableList.copyOf(piece.names()), piece.statements(), piece.bounds()))
                .toList();
    }

    private Pieces piece(Map<Integer, Pieces> pieces, String name) {
        return pieces.computeIfAbsent(sets.find(number(name)), root -> new Pieces());
    }

    private int number(String name) {
        return Optional.ofNullable(numbers.get(name)).orElseThrow();
    }
}
