package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a problem apart where its unknowns are not tied together. */
final class ComponentSplit {
    private final Map<String, String> parents = new HashMap<>();

    private ComponentSplit(Problem problem) {
        problem.unknowns().forEach(name -> parents.put(name, name));
        problem.statements()
                .forEach(statement -> statement
                        .measurands()
                        .forEach(name -> parents.put(
                                find(name), find(statement.measurands().get(0)))));
    }

    private record Pieces(List<String> names, List<Integer> statements, List<Integer> bounds) {
        Pieces() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The parts, smaller ones first. */
    static List<Component> of(Problem problem) {
        ComponentSplit parts = new ComponentSplit(problem);
        Map<String, Pieces> pieces = new LinkedHashMap<>();
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

    private Pieces piece(Map<String, Pieces> pieces, String name) {
        return pieces.computeIfAbsent(find(name), root -> new Pieces());
    }

    private String find(String name) {
        String at = name;
        String up = parents.getOrDefault(at, at);
        while (!up.equals(at)) {
            String next = parents.getOrDefault(up, up);
            parents.put(at, next);
            at = up;
            up = next;
        }
        return at;
    }
}
