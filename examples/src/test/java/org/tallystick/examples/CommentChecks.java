package org.tallystick.examples;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wraps what stands before a comment at the end of a line, so that its value is held against the comment. */
final class CommentChecks extends TreeScanner<Void, CompilationUnitTree> {
    private static final Pattern COMMENT = Pattern.compile("\\h*//\\h*(.*?)\\h*(?:\\R|\\z)");

    private final String source;
    private final SourcePositions positions;
    private final TreeMap<Integer, String> insertions = new TreeMap<>();

    private CommentChecks(String source, SourcePositions positions) {
        this.source = source;
        this.positions = positions;
    }

    /** The source with a check for each such comment, every line in its place. */
    static String added(String source, JavacTask task) throws IOException {
        CompilationUnitTree unit = task.parse().iterator().next();
        CommentChecks checks = new CommentChecks(source, Trees.instance(task).getSourcePositions());
        checks.scan(unit, unit);
        StringBuilder result = new StringBuilder(source);
        for (Map.Entry<Integer, String> insertion :
                checks.insertions.descendingMap().entrySet()) {
            result.insert(insertion.getKey(), insertion.getValue());
        }
        return result.toString();
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, CompilationUnitTree unit) {
        int end = end(statement, unit);
        comment(end).ifPresent(comment -> {
            insertions.put((int) positions.getStartPosition(unit, statement), opening(comment));
            insertions.put(end - 1, ")");
        });
        return super.visitExpressionStatement(statement, unit);
    }

    @Override
    public Void visitVariable(VariableTree variable, CompilationUnitTree unit) {
        int end = end(variable, unit);
        comment(end).ifPresent(comment -> insertions.put(end, " " + opening(comment) + variable.getName() + ");"));
        return super.visitVariable(variable, unit);
    }

    private int end(Tree tree, CompilationUnitTree unit) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private Optional<String> comment(int end) {
        Matcher comment = COMMENT.matcher(source).region(end, source.length());
        return comment.lookingAt() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    private static String opening(String comment) {
        return "yields(\"" + comment.replace("\\", "\\\\").replace("\"", "\\\"") + "\", () -> ";
    }
}
